/// Makes people known to each other: circles, who is in them, and introductions with one answer a person.
@NullMarked
package dev.percolate.introduction;

import org.jspecify.annotations.NullMarked;
