package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Address;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;

@Singleton
final class AuthMethods implements Family {
    private final Address address;

    AuthMethods(Address address) {
        this.address = address;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(Method.AUTH_TEST, this::test);
    }

    private ObjectNode test(Arguments arguments) {
        return Json.object()
                .put("url", address.of("/"))
                .put("team", Workspace.NAME)
                .put("user", "percolate")
                .put("team_id", Workspace.TEAM)
                .put("user_id", Workspace.BOT_USER)
                .put("bot_id", Workspace.BOT)
                .put("is_enterprise_install", false);
    }
}
