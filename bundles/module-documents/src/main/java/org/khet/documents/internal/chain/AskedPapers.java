package org.khet.documents.internal.chain;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;

/**
 * What whoever is asked reads around the paper: who asks, who gave an opinion, and what will stand below the own name. Reads only.
 * Source: DESIGN 07, core CORE-67, CORE-68.
 */
public final class AskedPapers {
    /**
     * A paper that waits with who asks.
     *
     * @param row   the paper without its lines
     * @param asker who drafted it
     */
    public record Waiting(RecordRow row, Asker asker) {}

    /**
     * Who asks; each may be empty when it is not known any more.
     *
     * @param name     with title
     * @param position post and rank
     * @param unit     group the paper comes from
     */
    public record Asker(String name, String position, String unit) {}

    /**
     * In which capacity the caller would answer now.
     *
     * @param line    what stands below the name, empty with a problem
     * @param problem why the caller may not answer
     */
    public record PaperLine(String line, Optional<Problem> problem) {}

    /**
     * What makes a paper more than usual.
     *
     * @param urgency how urgent it is, empty for a usual one
     * @param secrecy how secret it is, empty for an open one
     */
    public record PaperMarks(Optional<CodeList.Code> urgency, Optional<CodeList.Code> secrecy) {}

    private final ChainEngine engine;
    private final Clock clock;

    AskedPapers(ChainEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** The papers of levels as {@link LevelService#waiting} gave them, by the key of the level and in its order. */
    public Map<Long, Waiting> of(Caller caller, List<RecordRow> levels) {
        caller.require(PaperPermissions.INBOX);
        Map<String, RecordRow> rows = rows(caller, levels);
        Map<PersonId, Person> people = engine.portal()
                .people()
                .findAll(
                        caller.office(),
                        rows.values().stream().map(AskedPapers::drafter).collect(Collectors.toSet()));
        Map<UnitId, String> units =
                engine.portal().units().of(caller.office()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Map<Long, Waiting> found = new LinkedHashMap<>();
        for (RecordRow level : levels) {
            RecordRow row = rows.get(level.get(kind().paper));
            if (row != null) {
                found.put(level.id(), new Waiting(row, asker(row, people, units)));
            }
        }
        return found;
    }

    private Map<String, RecordRow> rows(Caller caller, List<RecordRow> levels) {
        Map<String, RecordRow> rows = new HashMap<>();
        for (RecordService<? extends PaperKind> service : engine.papers().all()) {
            String type = service.kind().type() + "/";
            List<Long> ids = levels.stream()
                    .map(level -> level.get(kind().paper))
                    .filter(place -> place.startsWith(type))
                    .map(place -> Long.valueOf(place.substring(type.length())))
                    .toList();
            if (!ids.isEmpty()) {
                service.rows(caller.office(), ids).values().forEach(row -> rows.put(PaperRegistry.place(row), row));
            }
        }
        return rows;
    }

    private static PersonId drafter(RecordRow row) {
        return row.get(((PaperKind) row.kind()).drafter);
    }

    private static Asker asker(RecordRow row, Map<PersonId, Person> people, Map<UnitId, String> units) {
        Person drafter = people.get(drafter(row));
        String unit = units.getOrDefault(row.get(((PaperKind) row.kind()).unit), "");
        return drafter == null ? new Asker("", "", unit) : new Asker(drafter.fullName(), drafter.position(), unit);
    }

    /** Who asks by a paper that the caller has opened. */
    public Asker asker(Caller caller, RecordRow paper) {
        Map<UnitId, String> units =
                engine.portal().units().find(caller.office(), paper.get(((PaperKind) paper.kind()).unit)).stream()
                        .collect(Collectors.toMap(Unit::id, Unit::name));
        return asker(paper, engine.portal().people().findAll(caller.office(), Set.of(drafter(paper))), units);
    }

    /** How urgent and how secret a paper is that the caller has opened, in the words of the office. */
    public PaperMarks marks(Caller caller, RecordRow paper) {
        PaperKind kind = (PaperKind) paper.kind();
        return new PaperMarks(
                code(caller, DocumentsCodes.URGENCY, paper.get(kind.urgency))
                        .filter(one -> !one.code().equals(DocumentsCodes.USUAL)),
                code(caller, DocumentsCodes.SECRECY, paper.get(kind.secrecy))
                        .filter(one -> !one.code().equals(DocumentsCodes.NOT_SECRET)));
    }

    private Optional<CodeList.Code> code(Caller caller, CodeList list, String code) {
        return engine.portal().codes().of(caller.office(), list).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** The name of a person with title, as it stands below a signature; empty when it is not known. */
    public String name(Caller caller, PersonId person) {
        return engine.name(caller, person);
    }

    /** Who answered at levels that the caller has opened, or is asked at them. */
    public Map<PersonId, Person> people(Caller caller, List<RecordRow> levels) {
        Set<PersonId> all = new HashSet<>();
        levels.forEach(level -> asked(level).ifPresent(all::add));
        return engine.portal().people().findAll(caller.office(), all);
    }

    /** Who answered at a level; while nobody did, who is asked. */
    public Optional<PersonId> asked(RecordRow level) {
        return level.get(kind().decidedBy).or(() -> level.get(kind().delegate)).or(() -> level.get(kind().holder));
    }

    /** What stands below the caller's name when the caller answers now, or why that may not be. */
    public PaperLine standing(Caller caller, LevelService.Asked asked) {
        var now = new RecordContext(caller, clock.instant(), OfficeTime.day(clock.instant()));
        try {
            String line = new LevelAccess(engine)
                    .demand(caller, asked.paper().kind(), asked.paper().row(), asked.level(), now)
                    .line();
            return new PaperLine(line, Optional.empty());
        } catch (Rejected refused) {
            return new PaperLine("", Optional.of(refused.problems().getFirst()));
        } catch (NotPermitted lacking) {
            return new PaperLine("", Optional.of(Problem.of("", "documents.inbox.no-right")));
        }
    }

    private LevelKind kind() {
        return engine.registers().levels().kind();
    }
}
