package org.khet.documents.internal.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Resolutions of committees that somebody has to carry out, for modules that follow them. Source: monitoring P16, policyplan PLAN-73. */
public final class CommitteeResolutions {
    private static final int MOST_ANSWER = 1000;
    private final LetterTopics topics;

    /** Over meetings and the instructions that came of them. */
    public CommitteeResolutions(LetterTopics topics) {
        this.topics = topics;
    }

    /** Those that the caller sees and that are open, oldest first. */
    public List<MeetingItems.Resolved> open(Caller caller) {
        if (!caller.may(DirectiveKind.VIEW)) {
            return List.of();
        }
        DirectiveKind kind = topics.directives.kind();
        List<MeetingItems.Resolved> all = new ArrayList<>();
        for (RecordRow row : topics.directives.all(
                caller, RecordFilter.of(kind.in(kind.open, kind.inWork), kind.source.isFilled()))) {
            RecordLink source = row.get(kind.source).orElseThrow();
            body(caller, source)
                    .ifPresent(name -> all.add(new MeetingItems.Resolved(
                            new RecordLink(kind.type(), row.id(), title(row.get(kind.text))),
                            row.get(kind.text),
                            row.get(kind.owner),
                            row.get(kind.unit),
                            row.get(kind.due),
                            source.title(),
                            name)));
        }
        return all;
    }

    /** The instruction of a resolution is done, with what was done as its answer; one that is over stays as it is. */
    public void carriedOut(Caller caller, RecordLink resolution, String words) {
        DirectiveKind kind = topics.directives.kind();
        if (resolution.type().equals(kind.type())) {
            topics.directives
                    .find(caller.office(), resolution.id())
                    .filter(row -> kind.finish.from().contains(row.state()))
                    .ifPresent(row -> topics.directives
                            .internal()
                            .act(
                                    caller,
                                    row,
                                    kind.finish,
                                    new RecordDraft()
                                            .with(
                                                    kind.answer,
                                                    words.substring(0, Math.min(MOST_ANSWER, words.length()))),
                                    ""));
        }
    }

    /** How its instruction ended: with its answer, or with the reason for which it was cancelled. */
    public Optional<MeetingItems.ClosedResolution> closed(Caller caller, RecordLink resolution) {
        DirectiveKind kind = topics.directives.kind();
        if (!resolution.type().equals(kind.type())) {
            return Optional.empty();
        }
        return topics.directives.find(caller.office(), resolution.id()).flatMap(row -> {
            if (row.state().equals(kind.done)) {
                return Optional.of(new MeetingItems.ClosedResolution(true, row.get(kind.answer)));
            }
            return row.state().equals(kind.cancelled)
                    ? Optional.of(
                            new MeetingItems.ClosedResolution(false, row.head().reason()))
                    : Optional.empty();
        });
    }

    /** Name of the committee whose meeting it was; empty for meetings of groups and for other sources. */
    private Optional<String> body(Caller caller, RecordLink source) {
        return source.type().equals(topics.meetings.kind().type())
                ? topics.meetings
                        .find(caller.office(), source.id())
                        .flatMap(meeting -> meeting.get(topics.meetings.kind().committee))
                        .flatMap(id -> topics.committees.find(caller.office(), id))
                        .map(committee -> committee.get(topics.committees.kind().name))
                : Optional.empty();
    }

    private static String title(String words) {
        return words.substring(0, Math.min(RecordLink.TITLE_MOST, words.length()));
    }
}
