/// The Home tab, and what everybody finds there whatever features there are: the private list and one's own data.
/// Features take part by the types of the package above; nothing there knows this one.
@NullMarked
package dev.percolate.slack.home;

import org.jspecify.annotations.NullMarked;
