package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Address;
import dev.percolate.sandbox.BringFile;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.SharedFile;
import dev.percolate.sandbox.SharedFiles;
import dev.percolate.sandbox.ShownFile;
import dev.percolate.sandbox.SlackError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

@Singleton
final class FileMethods implements Family {
    private final BringFile bring;
    private final Places places;
    private final Address address;
    private final SharedFiles files;

    FileMethods(BringFile bring, Places places, Address address, SharedFiles files) {
        this.bring = bring;
        this.files = files;
        this.places = places;
        this.address = address;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(
                Method.FILES_GET_UPLOAD_URL_EXTERNAL, this::uploadUrl,
                Method.FILES_COMPLETE_UPLOAD_EXTERNAL, this::complete,
                Method.FILES_INFO, this::info);
    }

    private ObjectNode uploadUrl(Arguments call) {
        String name = call.find("filename").orElseThrow(() -> wrong("missing required field: filename"));
        BringFile.Expected expected = bring.expect(name, call.text("alt_txt"), length(call));
        return Json.object()
                .put("upload_url", address.of("/sandbox/upload/" + expected.uploadKey()))
                .put("file_id", expected.fileId());
    }

    private static long length(Arguments call) {
        String length = call.find("length").orElseThrow(() -> wrong("missing required field: length"));
        if (!length.matches("[1-9]\\d{0,17}")) {
            throw wrong("must be greater than 0 [json-pointer:/length]");
        }
        return Long.parseLong(length);
    }

    private ObjectNode complete(Arguments call) {
        JsonNode named = call.json("files", "invalid_arguments");
        if (named == null) {
            throw wrong("missing required field: files");
        }
        // All of them are looked at before anything is posted.
        List<Conversation> where = Stream.concat(call.find("channel_id").stream(), call.list("channels").stream())
                .distinct()
                .map(places::botCanPostIn)
                .toList();
        List<SharedFile> completed = bring.complete(
                named,
                where,
                call.text("initial_comment"),
                call.find("thread_ts").orElse(null));
        ObjectNode answer = Json.object();
        var files = answer.putArray("files");
        completed.forEach(file -> files.addObject().put("id", file.id()).put("title", file.title()));
        return answer;
    }

    /// Every file here is the app's own, or was given to it in a form.
    private ObjectNode info(Arguments call) {
        SharedFiles.Kept kept = files.kept(call.text("file")).orElseThrow(() -> SlackError.of("file_not_found"));
        ObjectNode answer = Json.object();
        answer.set("file", ShownFile.of(kept, address));
        answer.putArray("comments");
        return answer.set("response_metadata", Json.object().put("next_cursor", ""));
    }

    private static SlackError wrong(String what) {
        return SlackError.because("invalid_arguments", List.of(what));
    }
}
