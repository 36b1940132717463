package dev.percolate.introduction.slack;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Questions to begin with. Both people of an introduction read the same one.
final class Icebreakers {
    private static final List<String> QUESTIONS = List.of(
            "What did you change your mind about this year, and what changed it?",
            "Which part of your week would you keep if you could keep only one?",
            "What is something at work that looked easy from outside and wasn't?",
            "Who taught you something you still use, and how did they do it?",
            "What are you learning at the moment, and where are you stuck?",
            "What do people often get wrong about your job?",
            "Which question do you wish somebody had asked you when you started here?",
            "What was the last thing you were proud of that nobody noticed?",
            "When did you last ask for help, and how did it go?",
            "What is a small habit that made your work better?",
            "Which decision would you take differently today?",
            "What do you do when you don't know what to do next?",
            "What would you try here if it were allowed to fail?",
            "Which advice did you get that turned out to be wrong for you?",
            "What gives you energy on a long day, and what takes it?",
            "What did you use to be afraid of at work and no longer are?",
            "How did you come to do what you do now?",
            "What is a skill from outside work that helps you in it?",
            "What would you like to understand about how another team works?",
            "What is worth knowing about how you like to work with others?");

    private Icebreakers() {}

    static String of(UUID introduction) {
        var random = new SplittableRandom(introduction.getLeastSignificantBits());
        return QUESTIONS.get(random.nextInt(QUESTIONS.size()));
    }
}
