package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Address;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.Organization;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;

@Singleton
final class TeamMethods implements Family {
    private final Address address;
    private final Organization organization;

    TeamMethods(Address address, Organization organization) {
        this.address = address;
        this.organization = organization;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(Method.TEAM_INFO, this::info);
    }

    private ObjectNode info(Arguments call) {
        if (!call.find("team").orElse(Workspace.TEAM).equals(Workspace.TEAM)) {
            throw SlackError.of("team_not_found");
        }
        ObjectNode team = Json.object()
                .put("id", Workspace.TEAM)
                .put("name", Workspace.NAME)
                .put("url", address.of("/"))
                .put("domain", Workspace.DOMAIN)
                .put("email_domain", "");
        team.putObject("icon").put("image_default", true);
        if (organization.hasTheApp()) {
            team.put("enterprise_id", Organization.ID).put("enterprise_name", Organization.NAME);
        }
        return Json.object().set("team", team);
    }
}
