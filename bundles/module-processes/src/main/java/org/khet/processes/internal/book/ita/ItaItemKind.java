package org.khet.processes.internal.book.ita;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** An item of the integrity assessment (ITA) of a year, with its memo and the address of its page. Source: MON-P13, MON-35, PLAN-79. */
public final class ItaItemKind extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(RecordContext::fiscalYear).filtered();
    public final Field<String> code = text("code", 20).searched().sorted();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Optional<RecordLink>> memo =
            link("memo", "documents.memo").optional();
    public final Field<String> address = text("page_address", 300)
            .orEmpty()
            .when((field, value, now) -> value.matches("(https?://|open/)[^\\s]+")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "processes.error.address")));
    public final Field<Optional<Long>> book = record("book", "processes.book").optional();
    /** What the last look at the page found. */
    public final Field<LinkHealth> health = choice("link_health", LinkHealth.class)
            .initially(LinkHealth.UNKNOWN)
            .byCode()
            .filtered();

    public final Field<Optional<Instant>> checkedAt =
            instant("checked_at").optional().byCode();
    /** The address at which was looked, so that a new one is not blamed for the old. */
    public final Field<String> checkedAddress =
            text("checked_address", 300).orEmpty().unseen().byCode();
    /** What it still lacks. */
    public final Field<ItaLack> lack =
            choice("lack", ItaLack.class).formula(this::lackOf).filtered();

    public final State listed = state("LISTED", StateTone.IDLE);
    public final State ready = state("READY", StateTone.RUN);
    public final State published = state("PUBLISHED", StateTone.DONE);

    public final Action prepare = action("prepare", "prepared")
            .from(listed)
            .to(ready)
            .needs(ProcessesPermissions.BOOK)
            .demands(memo)
            .icon("file-check");
    public final Action publish = action("publish", "published")
            .from(ready)
            .to(published)
            .needs(ProcessesPermissions.PUBLISH)
            .demands(address)
            .icon("globe");
    /** Its page stands somewhere else now, where nobody looked yet. */
    public final Action move = action("move", "moved")
            .from(published)
            .needs(ProcessesPermissions.PUBLISH)
            .demands(address)
            .icon("link")
            .does((row, now) -> row.with(health, LinkHealth.UNKNOWN).with(checkedAddress, ""));

    public final Action lose = action("lose", "lost")
            .from(listed, ready, published)
            .automatic()
            .does((row, now) -> row.with(health, LinkHealth.DEAD)
                    .with(checkedAddress, row.get(address))
                    .with(checkedAt, now.now()))
            .tells(row -> new Audience(Set.of(row.head().creator()), Set.of(ProcessesPermissions.PUBLISH)));
    public final Action copy = action("copy", "copied")
            .from(listed, ready, published)
            .needs(ProcessesPermissions.BOOK)
            .icon("copy");

    /** The kind as the module keeps it. */
    public ItaItemKind() {
        super("processes", "ita-item", "prc_ita_item");
        rights(ProcessesPermissions.VIEW, ProcessesPermissions.BOOK, listed, ready);
        seenByOffice();
        belongsTo(unit);
        unique(year, code);
        titled(code, title);
        list(year, code, title, unit, memo, book, address, lack);
        ordered(code, false);
        section("what", year, code, title, unit);
        section("proof", memo, address, book);
        tab("missing", listed, ready);
        tab("dead", now -> List.of(lack.is(ItaLack.LIVE_PAGE)));
        tab("published", published);
        tab("all");
        menu("*", "badge-check", 507, "books");
    }

    /** A page that is gone comes first, whatever else is missing: it stands in a list of its own. Source: MON-36. */
    private ItaLack lackOf(RecordRow row) {
        if (isDead(row)) {
            return ItaLack.LIVE_PAGE;
        }
        if (row.get(memo).isEmpty()) {
            return ItaLack.MEMO;
        }
        return row.get(address).isBlank() ? ItaLack.PAGE : ItaLack.NONE;
    }

    /** Whether the page at the address that it names now was gone when it was looked at last. */
    boolean isDead(RecordRow row) {
        return row.get(health) == LinkHealth.DEAD
                && !row.get(address).isBlank()
                && row.get(checkedAddress).equals(row.get(address));
    }

    /** Copying an item brings it into the next year, once. */
    public static void attach(RecordService<ItaItemKind> items) {
        ItaItemKind kind = items.kind();
        kind.copy.when((row, now) -> items.internal()
                                .count(
                                        now.caller(),
                                        RecordFilter.of(
                                                kind.year.is(row.get(kind.year).next()),
                                                kind.code.is(row.get(kind.code))))
                        == 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.copied")));
        kind.copy.then((row, now) -> items.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.year, row.get(kind.year).next())
                                .with(kind.code, row.get(kind.code))
                                .with(kind.title, row.get(kind.title))
                                .with(kind.unit, row.get(kind.unit))));
    }
}
