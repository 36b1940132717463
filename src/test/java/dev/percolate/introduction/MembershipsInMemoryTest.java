package dev.percolate.introduction;

final class MembershipsInMemoryTest implements MembershipsContract {
    private final Memberships memberships = new MembershipsInMemory();

    @Override
    public Memberships memberships() {
        return memberships;
    }
}
