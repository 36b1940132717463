package dev.percolate.request.slack;

import dev.percolate.request.Need;
import java.util.List;

/// What each need is called in a form; at most 75 characters, as Slack has it.
final class NeedWording {
    static final List<Need> AT_WORK = List.of(
            Need.COACHING,
            Need.LEARNING_THE_ROPES,
            Need.CHALLENGING_ASSIGNMENTS,
            Need.VISIBILITY,
            Need.SPONSORSHIP,
            Need.PROTECTION);
    static final List<Need> AS_A_PERSON =
            List.of(Need.COUNSEL, Need.ROLE_MODEL, Need.GROWTH, Need.SUPPORT, Need.CONFIDING, Need.FRIENDSHIP);

    private NeedWording() {}

    /// As somebody says it who offers it.
    static String offered(Need need) {
        return switch (need) {
            case COACHING -> "Showing how, practising together, saying what could be better";
            case SPONSORSHIP -> "Putting a name forward, opening a door";
            case VISIBILITY -> "Letting others see somebody's work, introducing them to people";
            case PROTECTION -> "Standing by whoever is blamed or treated unfairly";
            case CHALLENGING_ASSIGNMENTS -> "Finding a real task that is bigger than what they do now";
            case LEARNING_THE_ROPES -> "How things work here, who does what, the unwritten rules";
            case SUPPORT -> "Being there in a hard time";
            case COUNSEL -> "Thinking through a decision or a tangle";
            case FRIENDSHIP -> "Company, lunch, a chat";
            case ROLE_MODEL -> "Telling how I went a way they would like to go";
            case CONFIDING -> "Listening to what stays between us";
            case GROWTH -> "Growing as a person: confidence, finding one's voice";
        };
    }

    /// As somebody says it who would like it.
    static String wished(Need need) {
        return switch (need) {
            case COACHING -> "Show me how, practise with me, say what could be better";
            case SPONSORSHIP -> "Put my name forward, open a door";
            case VISIBILITY -> "Help my work be seen, introduce me to people";
            case PROTECTION -> "Stand by me when I'm blamed or treated unfairly";
            case CHALLENGING_ASSIGNMENTS -> "Help me find a task bigger than what I do now";
            case LEARNING_THE_ROPES -> "Tell me how things work here, the unwritten rules too";
            case SUPPORT -> "Be there in a hard time";
            case COUNSEL -> "Think through a decision or a tangle with me";
            case FRIENDSHIP -> "Company, lunch, a chat";
            case ROLE_MODEL -> "Tell me how you went a way I'd like to go";
            case CONFIDING -> "Listen to something that stays between us";
            case GROWTH -> "Help me grow: confidence, finding my voice";
        };
    }
}
