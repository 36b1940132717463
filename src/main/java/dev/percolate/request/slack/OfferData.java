package dev.percolate.request.slack;

import dev.percolate.request.MentorOffer;
import dev.percolate.request.OfferMentoring;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody offers as a mentor, for their eyes.
@Singleton
final class OfferData implements PersonalData {
    private final OfferMentoring offering;

    OfferData(OfferMentoring offering) {
        this.offering = offering;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        return offering.of(workspace, person).map(OfferData::sections).orElse(List.of());
    }

    private static List<Section> sections(MentorOffer offer) {
        return Stream.of(
                        new Section(
                                "What you offer as a mentor",
                                "Whoever asks for a mentor and is suggested you"
                                        + (offer.listed()
                                                ? "; words of it everybody, because you agreed to be listed"
                                                : "")
                                        + "; a pause, only you.",
                                offered(offer)),
                        typed(
                                offer,
                                "What you have been through",
                                "Whoever looks for somebody who has been through something, where yours fits.",
                                offer.beenThrough()),
                        typed(
                                offer,
                                "What you would like to learn as a mentor",
                                "Whoever asks for a mentor and is suggested you.",
                                offer.wouldLike()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static List<Entry> offered(MentorOffer offer) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(offer.since(), offer.helpsWith(), true));
        if (!offer.needs().isEmpty()) {
            entries.add(new Entry(
                    offer.changedAt(),
                    offer.needs().stream().sorted().map(NeedWording::offered).collect(Collectors.joining("; "))));
        }
        entries.add(new Entry(
                offer.changedAt(),
                "Up to " + OfferViews.conversations(offer)
                        + (offer.pausedUntil() == null ? "." : ". Paused until " + offer.pausedUntil() + ".")
                        + (offer.listed() ? " Listed in /mentor learn." : "")));
        return entries;
    }

    private static Section typed(MentorOffer offer, String heading, String whoSeesIt, String text) {
        return new Section(
                heading, whoSeesIt, text.isEmpty() ? List.of() : List.of(new Entry(offer.changedAt(), text, true)));
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        offering.end(workspace, person);
    }
}
