package dev.percolate.welcome.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.EnterCircle;
import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.welcome.BeWelcomed;
import dev.percolate.welcome.LookAfterWelcome;
import dev.percolate.workspace.ChannelId;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import java.util.function.Function;

/// The one modal of `/coffee welcome`, and what is pressed in it. Each answer shows the state as it is then.
@Singleton
final class WelcomeModals {
    private final EnterCircle enterCircle;
    private final BeWelcomed welcoming;
    private final LookAfterWelcome looking;

    WelcomeModals(EnterCircle enterCircle, BeWelcomed welcoming, LookAfterWelcome looking) {
        this.enterCircle = enterCircle;
        this.welcoming = welcoming;
        this.looking = looking;
    }

    Answer open(Call call) {
        return answer(
                enterCircle.enter(call.workspace(), call.channel(), call.person()),
                text -> new Answer.Whisper(WelcomeViews.whisper(text)),
                inside -> new Answer.Open(WelcomeViews.state(state(inside))));
    }

    Answer open(Click click) {
        return pressed(click, _ -> {});
    }

    Answer sayNew(Click click) {
        return pressed(click, inside -> welcoming.sayNew(inside.circle(), inside.person(), click.now()));
    }

    /// One's own can be ended from anywhere, whatever became of the channel.
    Answer enough(Click click) {
        welcoming.wasWelcomed(circle(click), click.person());
        return ended(click);
    }

    Answer host(Click click, boolean showsTheRopes) {
        return pressed(click, inside -> welcoming.offer(inside.circle(), inside.person(), showsTheRopes, click.now()));
    }

    Answer noHost(Click click) {
        welcoming.takeBackOffer(circle(click), click.person());
        return ended(click);
    }

    private Answer ended(Click click) {
        var circle = circle(click);
        return answer(
                enterCircle.enterFromElsewhere(circle.workspace(), circle.channel(), click.person()),
                _ -> new Answer.Replace(WelcomeViews.note(WelcomeViews.DONE)),
                inside -> new Answer.Replace(WelcomeViews.state(state(inside))));
    }

    private static Circle circle(Click click) {
        return new Circle(click.workspace(), new ChannelId(click.value()));
    }

    /// Whoever may no longer decide it sees how it is, without the button.
    Answer switchOn(Click click) {
        return pressed(click, inside -> looking.begin(inside.circle(), inside.person(), click.now()));
    }

    Answer switchOff(Click click) {
        return pressed(click, inside -> looking.end(inside.circle(), inside.person()));
    }

    private Answer pressed(Click click, Consumer<Entered.Inside> change) {
        var entered = enterCircle.enterFromElsewhere(click.workspace(), new ChannelId(click.value()), click.person());
        return answer(entered, text -> new Answer.Replace(WelcomeViews.note(text)), inside -> {
            change.accept(inside);
            return new Answer.Replace(WelcomeViews.state(state(inside)));
        });
    }

    private State state(Entered.Inside inside) {
        var circle = inside.circle();
        return new State(
                circle,
                welcoming.of(circle, inside.person().id()),
                inside.person().zone() != null,
                looking.mayDecide(circle, inside.person()));
    }

    record State(Circle circle, BeWelcomed.Standing standing, boolean hasZone, boolean mayDecide) {}

    private static Answer answer(
            Entered entered, Function<String, Answer> tell, Function<Entered.Inside, Answer> then) {
        return switch (entered) {
            case Entered.Inside inside -> then.apply(inside);
            case Entered.NotAChannel() -> tell.apply(WelcomeViews.NOT_A_CHANNEL);
            case Entered.OutOfSight() -> tell.apply(WelcomeViews.OUT_OF_SIGHT);
            case Entered.NotThereAnyMore() -> tell.apply(WelcomeViews.NOT_THERE);
            case Entered.MembersOnly() -> tell.apply(WelcomeViews.MEMBERS_ONLY);
        };
    }
}
