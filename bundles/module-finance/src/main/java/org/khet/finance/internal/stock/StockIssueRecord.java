package org.khet.finance.internal.stock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Requests for supplies (แบบบันทึกขอใช้วัสดุอุปกรณ์): approved by another than the requester, given by another than the receiver. Source:
 * finance PF-F21, RF-58, FIN-72; kinds-finance finance.issue.
 */
public final class StockIssueRecord extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.ISSUES);
    public final Field<PersonId> requester =
            person("requester").initially(now -> now.caller().person());
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> purpose = text("purpose", 300).searched().wide();
    public final Lines wanted = lines("wanted", "fin_stock_issue_want", 1, 50);
    public final Field<Long> item = wanted.record("item", "finance.stock-item");
    public final Field<BigDecimal> asked = wanted.decimal("asked", 2).positive();
    public final Lines grants = lines("grants", "fin_stock_issue_grant", 0, 50).fixed();
    public final Field<Long> grantItem =
            grants.record("item", "finance.stock-item").byCode();
    public final Field<BigDecimal> grantAsked = grants.decimal("asked", 2).byCode();
    public final Field<BigDecimal> granted = grants.decimal("granted", 2).min(BigDecimal.ZERO);

    public final State requested = state("REQUESTED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State given = state("GIVEN", StateTone.WAIT);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Action approve = action("approve")
            .from(requested)
            .to(approved)
            .needs(PropertyPermissions.STOCK_APPROVE)
            .notBy(requester)
            .notWho(create())
            .asks(grants)
            .whenTyped((row, now) -> withinAsked(row))
            .icon("stamp")
            .tells(PropertyPermissions.STOCK_KEEP)
            .tellsMaker();
    public final Action give = action("give", "given")
            .from(approved)
            .to(given)
            .needs(PropertyPermissions.STOCK_KEEP)
            .notBy(requester)
            .then(this::handOut)
            .icon("package-x")
            .tells(requester);
    public final Action receive =
            action("receive").from(given).to(closed).orOwn().notWho(give).icon("check");
    public final Action refuse = action("refuse")
            .from(requested)
            .to(refused)
            .needs(PropertyPermissions.STOCK_APPROVE)
            .because()
            .backward("ban")
            .tells(requester);
    public final Action cancel = action("cancel", "cancelled")
            .from(requested, approved)
            .to(cancelled)
            .orOwn()
            .because()
            .backward("ban");

    private final StockMovementService ledger;
    private @Nullable RecordService<StockIssueRecord> kept;

    /** @param ledger notes what is given out */
    public StockIssueRecord(StockMovementService ledger) {
        super("finance", "stock-issue", "fin_stock_issue");
        this.ledger = ledger;
        rights(PropertyPermissions.STOCK_VIEW, PropertyPermissions.STOCK_ASK, requested);
        belongsTo(unit);
        ownOf(requester);
        titled(number, purpose);
        list(number, requester, unit, purpose);
        section("what", requester, unit, purpose);
        section("wanted", wanted);
        tab("open", requested, approved, given);
        tab("mine", now -> List.of(mine()));
        tab("all");
        way(requested, approved, given, closed);
        create().does((row, now) -> copied(row));
        stored(this::grantsFollow);
        announced(row -> new Audience(Set.of(), Set.of(PropertyPermissions.STOCK_APPROVE)));
        menu("FIN", "clipboard-list", 26, "assets");
    }

    /** Told once when the kind is kept, before anybody writes a request. */
    public void keep(RecordService<StockIssueRecord> service) {
        kept = service;
    }

    /** What may be granted follows what is wanted, as long as nobody decided. Source: finance FIN-71. */
    private void grantsFollow(RecordRow row, RecordContext now) {
        RecordRow anew = copied(row);
        if (row.state().equals(requested) && !asked(anew).equals(asked(row))) {
            Objects.requireNonNull(kept)
                    .internal()
                    .change(
                            now.caller(),
                            row,
                            new RecordDraft().with(grants, RecordDraft.of(anew).lines(grants)));
        }
    }

    private List<List<Object>> asked(RecordRow row) {
        return row.lines(grants).stream()
                .map(line -> List.<Object>of(
                        line.get(grantItem), line.get(grantAsked).stripTrailingZeros()))
                .toList();
    }

    private RecordRow copied(RecordRow row) {
        return row.with(
                grants,
                row.lines(wanted).stream()
                        .map(line -> RecordLine.of(grants)
                                .with(grantItem, line.get(item))
                                .with(grantAsked, line.get(asked))
                                .with(granted, line.get(asked)))
                        .toList());
    }

    private Optional<Problem> withinAsked(RecordRow row) {
        return row.lines(grants).stream().anyMatch(line -> line.get(granted).compareTo(line.get(grantAsked)) > 0)
                ? Optional.of(Problem.of(grants.name(), "finance.error.grantedAbove"))
                : Optional.empty();
    }

    private void handOut(RecordRow row, RecordContext now) {
        for (RecordLine line : row.lines(grants)) {
            if (line.get(granted).signum() > 0) {
                ledger.out(
                                now,
                                line.get(grantItem),
                                line.get(granted),
                                row.get(number).text())
                        .ifPresent(missing -> {
                            throw Rejected.of("", "finance.error.stockShort", missing);
                        });
            }
        }
    }
}
