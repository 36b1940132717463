package dev.percolate.slack.positions;

import com.slack.api.model.view.View;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Submission;
import dev.percolate.slack.positions.CheckUpload.Checked;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.LookAfterPositions;
import dev.percolate.workspace.LookAfterPositions.Tended;
import dev.percolate.workspace.LookAfterPositions.Upload;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionList;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Uploading a list of people's positions, looking at what is in it, using and forgetting it. Whether
/// somebody may is found out anew each time.
@Singleton
final class ListModals {
    private static final Logger LOG = LoggerFactory.getLogger(ListModals.class);

    private final LookAfterPositions looking;
    private final CheckUpload checking;

    ListModals(LookAfterPositions looking, CheckUpload checking) {
        this.looking = looking;
        this.checking = checking;
    }

    Answer open(Call call) {
        return switch (looking.look(call.workspace(), call.person())) {
            case Tended.Standing(PositionList list) -> new Answer.Open(ListViews.start(list));
            case Tended.NotYours _ -> new Answer.Whisper(Layout.message(ListViews.NOT_YOURS));
            case Tended.Meanwhile _, Tended.OtherFaults _ -> new Answer.Unknown();
        };
    }

    Answer check(Submission form) {
        return form.values().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(ListViews.FILE))
                .findFirst()
                .<Answer>map(given -> ListNote.isFile(given.getValue())
                        ? check(form, given.getValue())
                        : new Answer.Refuse(Map.of(given.getKey(), ListViews.CHOOSE_A_FILE)))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer check(Submission form, String file) {
        return work(
                ListViews.reading(),
                () -> inCharge(form.workspace(), form.person(), list -> switch (checking.check(
                        form.workspace(), form.person(), file, form.now())) {
                    case Checked.Rows rows -> ListViews.found(file, rows.list(), rows.notRead(), list, false);
                    case Checked.Unusable(FileFault fault) -> ListViews.unusable(file, fault, list);
                }));
    }

    /// The file is fetched and checked again: nothing of it was kept since it was looked at.
    Answer use(WorkspaceId workspace, PersonId person, String written, Instant now) {
        return ListNote.read(written)
                .<Answer>map(note -> work(
                        ListViews.beingUsed(),
                        () -> inCharge(workspace, person, list -> use(workspace, person, note, list, now))))
                .orElseGet(Answer.Unknown::new);
    }

    private View use(WorkspaceId workspace, PersonId person, ListNote note, @Nullable PositionList inUse, Instant now) {
        return switch (checking.again(workspace, person, note.file(), now)) {
            case Checked.Unusable(FileFault fault) -> ListViews.unusable(note.file(), fault, inUse);
            case Checked.Rows rows -> {
                var upload = new Upload(note.file(), rows.list(), note.leftOut(), note.seen());
                yield switch (looking.use(workspace, person, upload, now)) {
                    case Tended.Standing(PositionList list) ->
                        list == null ? ListViews.meanwhile(null) : ListViews.used(list);
                    case Tended.Meanwhile(PositionList list) -> ListViews.meanwhile(list);
                    case Tended.OtherFaults() -> ListViews.found(note.file(), rows.list(), rows.notRead(), inUse, true);
                    case Tended.NotYours() -> ListViews.notYours();
                };
            }
        };
    }

    Answer forget(Click click) {
        return new Answer.Replace(
                switch (looking.forget(click.workspace(), click.person(), click.value())) {
                    case Tended.Standing _ -> ListViews.forgotten();
                    case Tended.Meanwhile(PositionList list) -> ListViews.meanwhile(list);
                    case Tended.NotYours _, Tended.OtherFaults _ -> ListViews.notYours();
                });
    }

    private View inCharge(WorkspaceId workspace, PersonId person, Function<@Nullable PositionList, View> then) {
        return switch (looking.look(workspace, person)) {
            case Tended.Standing(PositionList list) -> then.apply(list);
            case Tended.NotYours _, Tended.Meanwhile _, Tended.OtherFaults _ -> ListViews.notYours();
        };
    }

    private static Answer work(View meanwhile, Supplier<View> work) {
        return new Answer.Work(meanwhile, () -> {
            try {
                return work.get();
            } catch (DirectoryUnavailable e) {
                LOG.warn("A list of positions was not read: {}", e.getMessage());
                return ListViews.slackIsSilent();
            }
        });
    }
}
