package org.khet.legal.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.legal.internal.LegalRecords;
import org.khet.legal.internal.appeal.AppealKind;
import org.khet.legal.internal.complaint.FactFindingKind;
import org.khet.legal.internal.discipline.DisciplineKind;
import org.khet.legal.internal.discipline.SuspensionKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/**
 * What happened to a person, by day: complaints, disciplinary cases, suspension and reinstatement, appeals, of those that the reader sees;
 * it stands on the pages of these cases alone. Source: other-groups HR-23, H-10.
 */
public final class SealedTimeline {
    private static final int MOST = 20;
    private final LegalRecords records;

    /**
     * An event.
     *
     * @param day     on which
     * @param record  of which record
     * @param textKey what happened
     */
    public record Event(LocalDate day, RecordRow record, String textKey) {}

    /** Over the cases of the module. */
    public SealedTimeline(LegalRecords records) {
        this.records = records;
    }

    /** The events of a person that the caller may know, oldest first. */
    public List<Event> of(Caller caller, PersonId person) {
        List<Event> events = new ArrayList<>();
        FactFindingKind complaint = records.complaints.kind();
        for (RecordRow row : seen(records.complaints, caller, complaint.accused.is(person))) {
            events.add(new Event(row.get(complaint.receivedOn), row, RecordTexts.title(complaint)));
        }
        DisciplineKind discipline = records.disciplines.kind();
        for (RecordRow row : seen(records.disciplines, caller, discipline.accused.is(person))) {
            events.add(new Event(row.get(discipline.openedOn), row, RecordTexts.title(discipline)));
            row.get(discipline.decisionOn)
                    .ifPresent(
                            day -> events.add(new Event(day, row, RecordTexts.state(discipline, discipline.decided))));
        }
        SuspensionKind measure = records.measures.kind();
        for (RecordRow row : seen(records.measures, caller, measure.person.is(person))) {
            events.add(new Event(row.get(measure.from), row, RecordTexts.choice(measure, row.get(measure.sort))));
            row.get(measure.until)
                    .ifPresent(day -> events.add(new Event(day, row, RecordTexts.state(measure, row.state()))));
        }
        AppealKind appeal = records.appeals.kind();
        for (RecordRow row : seen(records.appeals, caller, appeal.person.is(person))) {
            events.add(new Event(row.get(appeal.filedOn), row, RecordTexts.choice(appeal, row.get(appeal.sort))));
        }
        events.sort(Comparator.comparing(Event::day));
        return events;
    }

    private static List<RecordRow> seen(RecordService<?> service, Caller caller, Condition condition) {
        return service.all(caller, RecordFilter.of(condition));
    }

    /** The section on the page of a case about a person. */
    List<Component> section(ViewRequest request, RecordRow row, Field<?> about) {
        if (!(row.raw(about) instanceof PersonId person)) {
            return List.of();
        }
        Texts texts = request.texts();
        ScreenDates dates = ScreenDates.in(texts.locale());
        List<Event> events = of(request.caller(), person);
        List<Event> last = events.subList(Math.max(0, events.size() - MOST), events.size());
        String title = texts.get("legal.timeline.title");
        SmallTable table = new SmallTable(
                        title,
                        List.of(
                                texts.get("legal.timeline.day"),
                                texts.get("legal.timeline.what"),
                                texts.get("legal.timeline.case")),
                        last.stream()
                                .map(event -> List.of(
                                        dates.longDate(event.day()),
                                        texts.get(event.textKey()),
                                        number(event.record())))
                                .toList())
                .stacking();
        for (int i = 0; i < last.size(); i++) {
            RecordKind kind = last.get(i).record().kind();
            table.link(i, 2, kind.pageAddress(last.get(i).record().id()));
        }
        return List.of(new Section(title, table));
    }

    private static String number(RecordRow row) {
        return Optional.of(row.titleParts())
                .filter(parts -> !parts.isEmpty())
                .map(parts -> parts.getFirst().toString())
                .orElse("");
    }
}
