package dev.percolate.introduction;

final class MeetingPlansInMemoryTest implements MeetingPlansContract {
    private final IntroductionsInMemory introductions = new IntroductionsInMemory();
    private final MeetingPlansInMemory plans = new MeetingPlansInMemory(introductions);

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Override
    public MeetingPlans plans() {
        return plans;
    }
}
