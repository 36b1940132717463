/// The pretend Slack's Web API and the page where one plays its people.
@NullMarked
package dev.percolate.sandbox.web;

import org.jspecify.annotations.NullMarked;
