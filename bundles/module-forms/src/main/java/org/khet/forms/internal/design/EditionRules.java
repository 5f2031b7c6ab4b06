package org.khet.forms.internal.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.EditionDefinition;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.StateDefinition;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordServices;

/**
 * What an edition must fulfil before it is used: what it says is right in itself, fields of earlier editions keep their sort and
 * slot, states that records may be in stay, and the kind that follows from it can stand. Source: core CORE-102.
 */
public final class EditionRules {
    private final Supplier<DesignRecords> records;
    private final QuestionBank bank;
    private final ReferredTargets targets;
    private final RecordServices services;

    /** @param records designs and editions, once they are kept */
    public EditionRules(
            Supplier<DesignRecords> records, QuestionBank bank, ReferredTargets targets, RecordServices services) {
        this.records = records;
        this.bank = bank;
        this.targets = targets;
        this.services = services;
    }

    /** What is wrong with an edition. */
    public List<Problem> check(RecordRow edition, RecordContext now) {
        return check(design(edition, now), edition, now);
    }

    /** What is wrong with an edition of a design, both of which may not be stored yet. */
    List<Problem> check(RecordRow design, RecordRow edition, RecordContext now) {
        EditionDefinition said = EditionReader.read(design, bank.filled(edition, now));
        List<Problem> problems = new ArrayList<>(bank.unknown(edition, now));
        problems.addAll(new EditionValidator(said).problems());
        String key = design.get(records.get().designs().kind().key);
        problems.addAll(targets.unknown(now.office(), key, said.fields()));
        List<EditionDefinition> before = before(design, edition, now);
        SlotAssigner slots = slots(before);
        List<FieldDefinition> fields = slots.assign(said.fields());
        problems.addAll(slots.problems());
        Set<String> states = said.states().stream().map(StateDefinition::code).collect(Collectors.toSet());
        before.stream()
                .flatMap(one -> one.states().stream())
                .map(StateDefinition::code)
                .distinct()
                .filter(code -> !states.contains(code))
                .forEach(code -> problems.add(Problem.of("", "forms.error.state-gone", code)));
        if (problems.isEmpty()) {
            problems.addAll(faults(said, fields));
        }
        return problems;
    }

    private List<Problem> faults(EditionDefinition said, List<FieldDefinition> fields) {
        EditionDefinition whole =
                new EditionDefinition(said.head(), fields, said.states(), said.actions(), said.rules(), said.paper());
        return services.faults(new DataKind(whole)).stream()
                .map(fault -> Problem.of("", "forms.error.declaration", fault))
                .toList();
    }

    /** The edition with the questions that it names and a slot for each field. */
    public RecordRow slots(RecordRow named, RecordContext now) {
        Editions kind = (Editions) named.kind();
        RecordRow edition = bank.filled(named, now);
        RecordRow design = design(edition, now);
        Map<String, String> slots = new HashMap<>();
        slots(before(design, edition, now))
                .assign(EditionReader.read(design, edition).fields())
                .forEach(field -> slots.put(field.table() + "." + field.key(), field.slot()));
        List<RecordLine> lines = edition.lines(kind.fields).stream()
                .map(line ->
                        line.with(kind.slot, slots.getOrDefault(line.get(kind.table) + "." + line.get(kind.key), "")))
                .toList();
        return edition.with(kind.fields, lines);
    }

    private SlotAssigner slots(List<EditionDefinition> before) {
        return new SlotAssigner(
                before.stream().flatMap(one -> one.fields().stream()).toList());
    }

    private List<EditionDefinition> before(RecordRow design, RecordRow edition, RecordContext now) {
        Editions kind = (Editions) edition.kind();
        return records.get().editionsOf(now.caller(), design.id()).stream()
                .filter(row -> row.get(kind.no) < edition.get(kind.no) && row.state() != kind.drafted)
                .map(row -> EditionReader.read(design, row))
                .toList();
    }

    private RecordRow design(RecordRow edition, RecordContext now) {
        return records.get().design(now.office(), edition.get(((Editions) edition.kind()).design));
    }
}
