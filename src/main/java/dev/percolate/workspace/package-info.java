/// Who is there: workspaces, people, their zones and working hours, and who asked not to be brought together.
/// Every other part builds on these words; this one knows nothing of Slack or SQL.
@NullMarked
package dev.percolate.workspace;

import org.jspecify.annotations.NullMarked;
