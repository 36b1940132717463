package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Address;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.Organization;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;

@Singleton
final class AuthMethods implements Family {
    private final Address address;
    private final Organization organization;

    AuthMethods(Address address, Organization organization) {
        this.address = address;
        this.organization = organization;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(Method.AUTH_TEST, this::test);
    }

    private ObjectNode test(Arguments arguments) {
        boolean wide = organization.hasTheApp();
        ObjectNode answer = Json.object()
                .put("url", address.of("/"))
                .put("team", wide ? Organization.NAME : Workspace.NAME)
                .put("user", "percolate")
                .put("team_id", wide ? Organization.ID : Workspace.TEAM)
                .put("user_id", Workspace.BOT_USER)
                .put("bot_id", Workspace.BOT);
        if (wide) {
            answer.put("enterprise_id", Organization.ID);
        }
        return answer.put("is_enterprise_install", wide);
    }
}
