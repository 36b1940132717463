package dev.percolate.introduction;

final class ProfilesInMemoryTest implements ProfilesContract {
    private final Profiles profiles = new ProfilesInMemory();

    @Override
    public Profiles profiles() {
        return profiles;
    }
}
