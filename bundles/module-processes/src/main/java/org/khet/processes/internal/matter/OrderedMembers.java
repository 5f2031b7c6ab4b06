package org.khet.processes.internal.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.catalogue.StepActions;

/**
 * The order or committee by which a working group is appointed, as it stands in its own register, known by the names of its states and
 * fields only. Safe for concurrent use. Source: core B-07, CORE-89.
 */
final class OrderedMembers {
    private static final Set<String> APPOINTING = Set.of("IN_FORCE", "ACTIVE");
    private static final int FUNCTION_MOST = 120;
    private final StepActions registers;

    OrderedMembers(StepActions registers) {
        this.registers = registers;
    }

    /** The record; empty for what was typed, and while its register is off. */
    Optional<RecordRow> record(Caller caller, RecordLink link) {
        return link.isTyped()
                ? Optional.empty()
                : registers
                        .kind(caller.office(), link.type(), TextCatalog.THAI)
                        .map(kind -> kind.service().open(caller, link.id()));
    }

    /** Whether it appoints somebody now: no draft, and not over. */
    boolean isInForce(RecordRow record) {
        return APPOINTING.contains(record.state().name());
    }

    /** The people of its parts with what they do, each once; none where it names nobody. */
    List<RecordLine> members(CaseKind matter, RecordRow record) {
        Map<PersonId, String> found = new LinkedHashMap<>();
        for (Lines parts : record.kind().lines()) {
            Optional<Field<?>> person = parts.field("person");
            Optional<Field<?>> text = parts.field("text");
            if (parts.name().equals("parts") && person.isPresent() && text.isPresent()) {
                record.lines(parts).forEach(line -> {
                    if (line.raw(person.get()) instanceof PersonId id) {
                        found.putIfAbsent(id, line.raw(text.get()) instanceof String words ? words : "");
                    }
                });
            }
        }
        List<RecordLine> members = new ArrayList<>();
        found.forEach((id, words) -> members.add(RecordLine.of(matter.members)
                .with(matter.member, id)
                .with(matter.memberAs, words.substring(0, Math.min(words.length(), FUNCTION_MOST)))));
        return members;
    }
}
