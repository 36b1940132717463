package dev.percolate.workspace.store;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Invitation;
import dev.percolate.workspace.Inviters;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class InvitersInPostgres implements Inviters {
    private final InviterTable table;

    InvitersInPostgres(InviterTable table) {
        this.table = table;
    }

    @Override
    public boolean keep(WorkspaceId workspace, Invitation invitation) {
        return table.keep(
                        workspace.value(),
                        invitation.channel().value(),
                        invitation.inviter().value(),
                        invitation.happenedAt(),
                        invitation.at())
                > 0;
    }

    @Override
    public Optional<PersonId> of(WorkspaceId workspace, ChannelId channel) {
        return table.of(workspace.value(), channel.value()).map(PersonId::new);
    }

    @Override
    public List<Invitation> by(WorkspaceId workspace, PersonId inviter) {
        return table.by(workspace.value(), inviter.value()).stream()
                .map(row -> new Invitation(
                        new ChannelId(row.channelId()),
                        new PersonId(row.personId()),
                        row.happenedAt(),
                        row.invitedAt()))
                .toList();
    }

    @Override
    public void remove(WorkspaceId workspace, ChannelId channel) {
        table.remove(workspace.value(), channel.value());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId inviter) {
        table.forget(workspace.value(), inviter.value());
    }
}
