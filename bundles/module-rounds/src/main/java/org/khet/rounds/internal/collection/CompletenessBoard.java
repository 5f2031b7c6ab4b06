package org.khet.rounds.internal.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.setting.RoundsPortal;

/**
 * How far the schools of a collection are: read from what they handed in, never from values, so the sum of the states is the number
 * of schools asked. Source: kinds-processes §6; ict ICT-60; policyplan PLAN-51, R-52.
 */
public final class CompletenessBoard {
    private static final int WHOLE = 100;
    private final CollectionRegisters registers;
    private final RoundsPortal portal;

    /** Over the submissions. */
    public CompletenessBoard(CollectionRegisters registers, RoundsPortal portal) {
        this.registers = registers;
        this.portal = portal;
    }

    /**
     * A school with what it handed in.
     *
     * @param school   the school
     * @param row      its submission, as far as the board reads it: head, school, lateness, last reminder and contact
     * @param daysLate days after the close until it certified, or until today
     */
    public record SchoolLine(School school, RecordRow row, int daysLate) {}

    /**
     * A board.
     *
     * @param states   schools by state, states in their order
     * @param networks lines by network
     * @param owing    schools that still have to certify
     * @param onTime   percent of the schools asked, less the excused, that certified by the last day
     * @param done     percent acknowledged of the schools asked less the excused
     */
    public record Board(
            Map<State, Integer> states,
            Map<String, List<SchoolLine>> networks,
            List<SchoolLine> owing,
            int onTime,
            int done) {
        /** All lines, by name of the school. */
        public List<SchoolLine> lines() {
            return networks.values().stream()
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(line -> line.school().name()))
                    .toList();
        }

        /** Schools asked. */
        public int asked() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The board of a collection as far as the caller sees its submissions. */
    public Board of(Caller caller, RecordRow collection, LocalDate today) {
        SchoolSubmissionKind kind = registers.submissions().kind();
        List<RecordRow> rows = registers
                .submissions()
                .all(
                        caller,
                        RecordFilter.of(kind.collection.is(collection.id())),
                        List.of(
                                kind.school,
                                kind.late,
                                kind.daysLate,
                                kind.remindedOn,
                                kind.contactedOn,
                                kind.contact));
        Map<SchoolId, School> schools = portal.schools.findAll(
                caller.office(), rows.stream().map(row -> row.get(kind.school)).collect(Collectors.toSet()));
        Map<State, Integer> states = new LinkedHashMap<>();
        kind.states().forEach(state -> states.put(state, 0));
        Map<String, List<SchoolLine>> networks = new TreeMap<>();
        List<SchoolLine> owing = new ArrayList<>();
        int over = registers.checks().daysOver(collection, today);
        for (RecordRow row : rows) {
            states.merge(row.state(), 1, Integer::sum);
            School school = schools.get(row.get(kind.school));
            if (school != null) {
                SchoolLine line = new SchoolLine(school, row, kind.owes(row) ? over : row.get(kind.daysLate));
                networks.computeIfAbsent(school.network(), ignored -> new ArrayList<>())
                        .add(line);
                if (kind.owes(row)) {
                    owing.add(line);
                }
            }
        }
        int counted = rows.size() - states.getOrDefault(kind.excused, 0);
        long inTime = rows.stream()
                .filter(row -> List.of(kind.certified, kind.acknowledged).contains(row.state()))
                .filter(row -> row.get(kind.daysLate) == 0 && !row.get(kind.late))
                .count();
        return new Board(
                states,
                new HashMap<>(networks),
                List.copyOf(owing),
                percent(inTime, counted),
                percent(states.getOrDefault(kind.acknowledged, 0), counted));
    }

    /** Rounded down: a hundred is said of all only. */
    private static int percent(long part, int all) {
        return all == 0 ? 0 : (int) (part * WHOLE / all);
    }
}
