package dev.percolate.round;

final class RoundMembersInMemoryTest implements RoundMembersContract {
    private final RoundMembers members = new RoundMembersInMemory();

    @Override
    public RoundMembers members() {
        return members;
    }
}
