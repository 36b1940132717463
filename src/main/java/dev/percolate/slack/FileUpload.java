package dev.percolate.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import dev.percolate.outbox.Attachment;
import dev.percolate.outbox.Delivery;
import dev.percolate.outbox.Delivery.Delivered;
import dev.percolate.outbox.Delivery.Refused;
import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Wide;
import dev.percolate.workspace.ChannelId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Slack's three steps of a file: it says where to, it takes the bytes there, and it puts the file into the channel.
/// Until the last one nobody sees anything.
final class FileUpload {
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final Duration A_LITTLE_LATER = Duration.ofSeconds(30);

    private final SlackClients clients;

    FileUpload(SlackClients clients) {
        this.clients = clients;
    }

    Delivery to(ChannelId channel, Attachment file) throws IOException, SlackApiException {
        byte[] content = file.content();
        var place = clients.patient()
                .filesGetUploadURLExternal(request -> request.filename(file.name())
                        .length(content.length)
                        .altTxt(file.inWords().isEmpty() ? null : file.inWords()));
        if (!place.isOk()) {
            return Outcome.ofError(place.getError());
        }
        if (!clients.mayExchangeFilesAt(place.getUploadUrl())) {
            return new Refused("the address for the upload is not https");
        }
        int status = clients.upload(place.getUploadUrl(), content);
        return status == OK ? complete(channel, file, place.getFileId()) : ofStatus(status);
    }

    private Delivery complete(ChannelId channel, Attachment file, String id) throws IOException, SlackApiException {
        var named = FileDetails.builder().id(id).title(file.title()).build();
        var answer = clients.patient()
                .filesCompleteUploadExternal(
                        request -> request.files(List.of(named)).channelId(channel.value()));
        return answer.isOk() ? new Delivered(channel, "") : Outcome.ofError(answer.getError());
    }

    private static Delivery ofStatus(int status) {
        return status == TOO_MANY || status >= 500
                ? new TryAgain(A_LITTLE_LATER, Wide.WORKSPACE, "HTTP " + status)
                : new Refused("HTTP " + status);
    }
}
