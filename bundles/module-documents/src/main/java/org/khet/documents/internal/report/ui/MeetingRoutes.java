package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.meeting.MeetingKind;
import org.khet.documents.internal.meeting.MeetingLetters;
import org.khet.documents.internal.meeting.MeetingPlanKind;
import org.khet.documents.internal.report.CommitteePapers;
import org.khet.documents.internal.report.MeetingBook;
import org.khet.documents.internal.report.MeetingPapers;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;

/** What stands above committees and meetings: their papers, and the ways to what belongs to them. Source: core CORE-119, SEC-01, SEC-04. */
final class MeetingRoutes {
    private final Supplier<MeetingPapers> papers;
    private final Supplier<CommitteePapers> committees;
    private final Supplier<MeetingBook> book;
    private final BookableKinds bookable;

    /** @param papers what is printed of meetings; there as soon as a screen opens */
    MeetingRoutes(
            Supplier<MeetingPapers> papers,
            Supplier<CommitteePapers> committees,
            Supplier<MeetingBook> book,
            BookableKinds bookable) {
        this.book = book;
        this.papers = papers;
        this.committees = committees;
        this.bookable = bookable;
    }

    /** The screens of meetings and committees; empty for other kinds. */
    Optional<RecordViewOverrides> of(RecordKind kind) {
        return switch (kind) {
            case MeetingKind ignored -> Optional.of(new RecordViewOverrides().head(this::meeting));
            case CommitteeKind ignored -> Optional.of(new RecordViewOverrides().head(this::committee));
            case MeetingPlanKind ignored -> Optional.of(new RecordViewOverrides().head(this::calendar));
            default -> Optional.empty();
        };
    }

    private List<Component> committee(ViewRequest request, RecordRow row) {
        CommitteePapers paper = committees.get();
        if (!paper.isFor(request.caller())) {
            return List.of();
        }
        return List.of(
                Links.to(
                        "documents/committee-members?tab=all&committee=" + row.id(),
                        request.texts().get("documents.committee.files")),
                print(request, "members", row, out -> paper.members(request.caller(), row.id(), out)));
    }

    private List<Component> calendar(ViewRequest request, RecordRow row) {
        MeetingPlanKind kind = (MeetingPlanKind) row.kind();
        List<Component> all = new ArrayList<>(letter(request, row));
        all.addAll(List.of(
                Links.to(
                        "documents/meetings?tab=all&committee=" + row.get(kind.committee),
                        request.texts().get("documents.meeting-plan.meetings")),
                print(request, "meeting-plan", row, out -> papers.get().calendar(request.caller(), row.id(), out))));
        return all;
    }

    /** The way to the letter that invites or circulates, for whoever may write one. Source: SEC-02, SEC-04. */
    private List<Component> letter(ViewRequest request, RecordRow row) {
        MeetingLetters letters = papers.get().letters();
        return letters.offers(request.caller())
                ? List.of(Links.to(letters.address(row), request.texts().get("documents.meeting.letter")))
                : List.of();
    }

    /** Agenda, and minutes of what was held. Source: core CORE-119. */
    private List<Component> meeting(ViewRequest request, RecordRow row) {
        MeetingPapers paper = papers.get();
        List<Component> prints = new ArrayList<>();
        prints.add(Links.to(
                "documents/agenda-items?tab=all&meeting=" + row.id(),
                request.texts().get("documents.agenda.of")));
        prints.addAll(bookable.of(request, paper.bookings(), row));
        prints.addAll(letter(request, row));
        prints.add(print(request, "agenda", row, out -> paper.agenda(request.caller(), row.id(), out)));
        prints.add(print(request, "book", row, out -> book.get().write(request.caller(), row.id(), out)));
        if (paper.hasMinutes(row) && paper.fees().offers(request.caller(), row)) {
            prints.add(print(request, "fees", row, out -> paper.fees().print(request.caller(), row.id(), out)));
        }
        if (paper.hasMinutes(row)) {
            prints.add(print(request, "minutes", row, out -> paper.minutes(request.caller(), row.id(), out)));
        }
        return prints;
    }

    private static Component print(ViewRequest request, String what, RecordRow row, Download.Maker maker) {
        return new Download(
                "documents-print-" + what,
                "printer",
                request.texts().get("documents.print." + what),
                () -> Download.Kind.pdf(what + "-" + row.id()),
                maker);
    }
}
