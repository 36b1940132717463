package dev.percolate.tipping;

import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public final class ReplyQuartersInMemory implements ReplyQuarters {
    private final List<ReplyQuarter> kept = new ArrayList<>();

    @Override
    public boolean keep(ReplyQuarter counted) {
        boolean there = of(counted.workspace()).anyMatch(one -> one.quarter().equals(counted.quarter()));
        return !there && kept.add(counted);
    }

    private Stream<ReplyQuarter> of(WorkspaceId workspace) {
        return kept.stream()
                .filter(one -> one.workspace().equals(workspace))
                .sorted(Comparator.comparing(ReplyQuarter::quarter));
    }

    @Override
    public Optional<Quarter> latest(WorkspaceId workspace) {
        return of(workspace).reduce((_, later) -> later).map(ReplyQuarter::quarter);
    }

    @Override
    public List<ReplyQuarter> since(WorkspaceId workspace, Quarter first) {
        return of(workspace).filter(one -> one.quarter().compareTo(first) >= 0).toList();
    }
}
