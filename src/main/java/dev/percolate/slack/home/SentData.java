package dev.percolate.slack.home;

import dev.percolate.outbox.SentMessage;
import dev.percolate.outbox.SentMessages;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// What was sent to somebody alone (their groups show what was sent there), as part of what is kept about them: when,
/// and what it was about. What it said stands in their conversation only.
@Singleton
final class SentData implements PersonalData {
    private static final int ORDER = 950;

    private final SentMessages sent;

    SentData(SentMessages sent) {
        this.sent = sent;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        var entries = sent.sentTo(workspace, person).stream()
                .map(message -> new Entry(message.at(), topic(message)))
                .toList();
        return List.of(new Section(
                "Messages sent to you alone in the last 30 days", "Only you. What they said is not kept.", entries));
    }

    /// A topic that no feature sends any more is told by its own name.
    private static String topic(SentMessage message) {
        return switch (message.topic()) {
            case "introduction.proposal" -> "A proposal to meet somebody";
            case "introduction.apart" -> "That an introduction didn't come together";
            case "introduction.connected" -> "What came of two colleagues you asked me to introduce";
            case "introduction.away" -> "That you were paused after three introductions without a word";
            case "round.notice" -> "How the rounds of a channel take people in, or introduce them";
            case "introduction.check-in" -> "The question whether you met";
            case "round.left-out" -> "That a round didn't begin where you look after the rounds";
            case "round.removed" -> "That I was taken out of a channel whose rounds you look after";
            case "round.welcome" -> "What can be done in a channel you brought me into";
            case "round.recap" -> "What came of a pilot that you look after";
            case "round.totals" -> "Totals by quarter, which you had asked for";
            case "request.ask", "request.reminder" -> "The question whether you'd help somebody as a mentor";
            case "request.not-now" -> "That somebody you asked for help can't just now";
            case "request.referral" -> "Whom else somebody thought of for your request";
            case "request.offer-privately" -> "The offer to ask people privately for your request";
            case "request.used-up" -> "That everybody you wanted to ask was asked";
            case "request.lapsed" -> "That nobody came forward in the channel for your request";
            case "support.offer", "support.reminder" -> "A mentor's offer of support";
            case "support.not-now" -> "That somebody can't take up the support you offered just now";
            case "support.unanswered" -> "That the support you offered wasn't answered";
            case "tipping.question" -> "The question what you would call what you have with a colleague";
            case "tipping.suggestion" -> "That a colleague would call what you two have mentoring";
            case "tipping.named" -> "That you and a colleague both call it mentoring";
            case "thank.you" -> "Somebody's thanks for a conversation";
            case "confirm.ask" -> "The question whether you'd like a conversation in your log, too";
            case "log.emoji" -> "What I noted in your log by your emoji";
            default -> message.topic();
        };
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        sent.forget(workspace, person, now);
    }
}
