package org.khet.documents.internal.chain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;

/** The open levels that wait for a person now, the own ones and those of whoever the person acts for. Source: core CORE-68, E-25. */
public final class WaitingLevels {
    private static final int MOST_CHOICES = 60;

    /**
     * How many papers wait, all of them counted.
     *
     * @param all       whatever their sort and urgency
     * @param shown     of the chosen sort and urgency
     * @param sorts     by sort, of the chosen urgency
     * @param urgencies by urgency, of the chosen sort
     */
    public record Counts(int all, int shown, Map<String, Integer> sorts, Map<String, Integer> urgencies) {}

    private final ChainEngine engine;
    private final Clock clock;

    WaitingLevels(ChainEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** Of one sort of papers and one urgency, empty for any; oldest first. */
    public List<RecordRow> of(Caller caller, int most, String sort, String urgency) {
        caller.require(PaperPermissions.INBOX);
        var oldest = new PageRequest(0, most, List.of(new PageRequest.Sort("created", false)));
        return levels().page(caller, open(caller, sort, urgency), oldest);
    }

    /** Counts what {@link #of} would give without end. */
    public Counts counts(Caller caller, String sort, String urgency) {
        caller.require(PaperPermissions.INBOX);
        LevelKind of = kind();
        return new Counts(
                levels().count(caller, open(caller, "", "")),
                levels().count(caller, open(caller, sort, urgency)),
                by(caller, open(caller, "", urgency), of.sort.name()),
                by(caller, open(caller, sort, ""), of.urgency.name()));
    }

    /** The codes of a list as the caller's office has them, for the words of what is counted. */
    public List<CodeList.Code> codes(Caller caller, CodeList list) {
        return engine.portal().codes().of(caller.office(), list);
    }

    private Map<String, Integer> by(Caller caller, RecordFilter filter, String field) {
        Map<String, Integer> counts = new TreeMap<>();
        levels().groups(caller, filter, field, MOST_CHOICES)
                .forEach(group -> counts.put(String.valueOf(group.value()), group.count()));
        return counts;
    }

    private RecordFilter open(Caller caller, String sort, String urgency) {
        LevelKind of = kind();
        List<Condition> narrow = new ArrayList<>(List.of(of.in(of.open), of.waitsFor(caller.person(), places(caller))));
        if (!sort.isEmpty()) {
            narrow.add(of.sort.is(sort));
        }
        if (!urgency.isEmpty()) {
            narrow.add(of.urgency.is(urgency));
        }
        return RecordFilter.of(narrow.toArray(Condition[]::new));
    }

    /** The caller, and whoever the caller acts for now. */
    List<PersonId> places(Caller caller) {
        List<PersonId> places = new ArrayList<>();
        places.add(caller.person());
        engine.portal()
                .acting()
                .actsFor(caller.office(), caller.person(), HalfDay.of(clock.instant()))
                .forEach(away -> places.add(away.absence().person()));
        return places;
    }

    private LevelKind kind() {
        return engine.registers().levels().kind();
    }

    private RecordService<LevelKind> levels() {
        return engine.registers().levels().internal();
    }
}
