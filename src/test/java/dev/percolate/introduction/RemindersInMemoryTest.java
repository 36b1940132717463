package dev.percolate.introduction;

final class RemindersInMemoryTest implements RemindersContract {
    private final IntroductionsInMemory introductions = new IntroductionsInMemory();
    private final MeetingPlansInMemory plans = new MeetingPlansInMemory(introductions);
    private final RemindersInMemory reminders = new RemindersInMemory(introductions);

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Override
    public MeetingPlans plans() {
        return plans;
    }

    @Override
    public Reminders reminders() {
        return reminders;
    }
}
