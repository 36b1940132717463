package dev.percolate.request.slack;

import dev.percolate.request.Need;

/// What somebody who offers it would call each need; at most 75 characters, as Slack has it.
final class NeedWording {
    private NeedWording() {}

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
}
