package dev.percolate.tipping.store;

import dev.percolate.tipping.Switches;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("tipping_switch")
record SwitchRow(@Id String workspaceId, boolean questions, boolean byChance) {
    Switches.Set set() {
        return new Switches.Set(questions, byChance);
    }
}
