package org.khet.directorate.internal.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the committee of an election in the module that keeps committees: its empty form begins with name, term and those who were
 * elected, and the election knows the committee that was saved. Safe for concurrent use. Source: other-groups DIR-23.
 */
@Component(service = MadeFor.class)
public final class ElectionCommittees implements MadeFor {
    /** Type of committees, known by its name only. */
    public static final String COMMITTEE = "documents.committee";

    private static final Pattern TOKEN = Pattern.compile("directorate\\.election:([1-9]\\d{0,17})");
    private final RecordService<ElectionKind> elections;

    /** For the component runtime. */
    @Activate
    public ElectionCommittees(@Reference DirectorateRecords records) {
        elections = records.elections;
    }

    /** Address of the empty form of a committee for an election. */
    public static String form(RecordRow election) {
        return "documents/committee?" + QUERY + "=directorate.election:" + election.id();
    }

    /** Whether the caller may have its committee made: it has a result and none was made. */
    public boolean mayFound(Caller caller, RecordRow election) {
        ElectionKind kind = elections.kind();
        return List.of(kind.resulted, kind.sent).contains(election.state())
                && election.get(kind.committee).isEmpty()
                && caller.may(kind.edit());
    }

    private Optional<RecordRow> election(Caller caller, String token) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches() ? Optional.of(elections.open(caller, Long.parseLong(parts.group(1)))) : Optional.empty();
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        Optional<RecordRow> election = election(caller, token);
        if (election.isEmpty()) {
            return Optional.empty();
        }
        if (!record.type().equals(COMMITTEE) || !mayFound(caller, election.get())) {
            throw Rejected.of("", "directorate.error.committee-made");
        }
        ElectionKind kind = elections.kind();
        RecordRow linked =
                elections.internal().change(caller, election.get(), new RecordDraft().with(kind.committee, record));
        elections.internal().act(caller, linked, kind.found);
        return Optional.of(kind.pageAddress(linked.id()));
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind of) {
        return of.type().equals(COMMITTEE)
                ? election(caller, token).filter(row -> mayFound(caller, row)).map(row -> draft(row, of))
                : Optional.empty();
    }

    private RecordDraft draft(RecordRow row, RecordKind of) {
        ElectionKind kind = elections.kind();
        RecordDraft draft = new RecordDraft();
        put(draft, of.field("name"), row.get(kind.title));
        put(draft, of.field("unit"), row.get(kind.unit));
        put(draft, of.field("law"), row.get(kind.law));
        put(draft, of.field("from_on"), row.get(kind.termFrom));
        row.get(kind.termUntil).ifPresent(day -> put(draft, of.field("until_on"), day));
        of.lines().stream()
                .filter(lines -> lines.name().equals("members"))
                .forEach(lines -> draft.with(lines, members(row, lines)));
        return draft;
    }

    /** Those elected, as people of the office where they are named as such, else by name. */
    private List<RecordDraft> members(RecordRow row, Lines of) {
        ElectionKind kind = elections.kind();
        List<RecordDraft> members = new ArrayList<>();
        for (RecordLine line : row.lines(kind.candidates)) {
            if (line.get(kind.elected)) {
                RecordDraft one = new RecordDraft();
                if (line.has(kind.person)) {
                    put(one, of.field("person"), line.get(kind.person).orElseThrow());
                } else {
                    put(one, of.field("outsider"), line.get(kind.name));
                }
                put(one, of.field("function"), "MEMBER");
                members.add(one);
            }
        }
        return members;
    }

    private static void put(RecordDraft draft, Optional<Field<?>> field, Object value) {
        field.ifPresent(there -> draft.with(there, value));
    }
}
