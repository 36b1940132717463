/// Where positions come from: Slack's profiles, read slowly in the background, and the list that an admin
/// uploads, looks at and uses. Also what people see of it under what is kept about them.
@NullMarked
package dev.percolate.slack.positions;

import org.jspecify.annotations.NullMarked;
