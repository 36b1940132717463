package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Method;
import java.util.Map;
import java.util.function.Function;

/// Some methods of the Web API that belong together. What they return goes beside `"ok": true`.
interface Family {
    Map<Method, Function<Arguments, ObjectNode>> methods();
}
