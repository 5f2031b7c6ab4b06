package org.khet.processes.internal.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/**
 * The order that appoints the working group of a case: drafted from the members of the case and the steps of its process; once it is in
 * force the group is appointed by itself. The order is a record of the module of documents, known by the names of its fields only; where
 * that module is off, the order's number is typed. Source: core B-07, CORE-89, ict ICT-94, kinds-processes.md §1.
 */
public final class GroupOrders {
    /** Type of orders. */
    public static final String ORDER = "documents.order";

    private static final String IN_FORCE = ORDER + ".begun";
    private final RecordService<CaseKind> cases;
    private final RecordService<ProcessVersionKind> versions;
    private final Transactions transactions;

    /** Over the registers. */
    public GroupOrders(
            RecordService<CaseKind> cases, RecordService<ProcessVersionKind> versions, Transactions transactions) {
        this.cases = cases;
        this.versions = versions;
        this.transactions = transactions;
    }

    /** Whether the caller may draft one now: leads the case, which has members and neither order nor draft. */
    public boolean mayDraft(Caller caller, RecordRow matter, CataloguedKind orders) {
        CaseKind kind = cases.kind();
        return !matter.lines(kind.members).isEmpty()
                && matter.get(kind.committee).isEmpty()
                && matter.get(kind.orderKey).isEmpty()
                && cases.actions(caller, matter).contains(kind.appoint)
                && makes(caller, matter, orders.service());
    }

    private boolean makes(Caller caller, RecordRow matter, RecordService<?> orders) {
        Scope scope = caller.scope(orders.kind().make());
        return orders.mayCreate(caller)
                && (scope.wholeOffice() || scope.own() || scope.units().contains(matter.get(cases.kind().unit)));
    }

    /**
     * Drafts the order; the case keeps the link to it.
     *
     * @param orders the kind of orders as it is on in the office
     * @return the address of the draft
     * @throws Rejected if the caller may draft none for this case
     */
    public String draft(Caller caller, long id, CataloguedKind orders) {
        return transactions.call(() -> {
            CaseKind kind = cases.kind();
            RecordRow matter = cases.open(caller, id);
            if (!mayDraft(caller, matter, orders)) {
                throw Rejected.of("", "processes.error.no-order");
            }
            RecordRow order = orders.service().internal().create(caller, order(caller, matter, orders.kind()));
            String subject = subject(matter);
            List<RecordDraft> links = new ArrayList<>(RecordDraft.of(matter).lines(kind.links));
            links.add(new RecordDraft()
                    .with(
                            kind.linked,
                            new RecordLink(
                                    ORDER,
                                    order.id(),
                                    subject.substring(0, Math.min(subject.length(), RecordLink.TITLE_MOST))))
                    .with(kind.linkedAs, "ร่างคำสั่งแต่งตั้งคณะทำงาน"));
            cases.internal()
                    .change(
                            caller,
                            matter,
                            new RecordDraft()
                                    .with(kind.orderKey, ORDER + ":" + order.id())
                                    .with(kind.links, links));
            return orders.kind().pageAddress(order.id());
        });
    }

    private String subject(RecordRow matter) {
        return "แต่งตั้งคณะทำงาน" + matter.get(cases.kind().title);
    }

    private RecordDraft order(Caller caller, RecordRow matter, RecordKind order) {
        CaseKind kind = cases.kind();
        RecordDraft draft = new RecordDraft();
        put(draft, order, "sort", "working-group");
        put(draft, order, "unit", matter.get(kind.unit));
        put(draft, order, "drafter", caller.person());
        put(draft, order, "subject", subject(matter));
        put(draft, order, "addressee", "คณะทำงาน");
        put(draft, order, "effective", matter.get(kind.startsOn));
        put(
                draft,
                order,
                "body",
                "เพื่อให้การดำเนินงาน" + matter.get(kind.title)
                        + " เป็นไปด้วยความเรียบร้อย บรรลุตามวัตถุประสงค์ จึงแต่งตั้งคณะทำงานตามรายชื่อท้ายคำสั่งนี้ มีหน้าที่ดังนี้\n"
                        + duties(matter));
        Lines parts = order.lines().stream()
                .filter(lines -> lines.name().equals("parts"))
                .findFirst()
                .orElseThrow(() -> Rejected.of("", "processes.error.no-order"));
        List<RecordDraft> people = matter.lines(kind.members).stream()
                .map(line -> {
                    RecordDraft part = new RecordDraft();
                    String function = line.get(kind.memberAs);
                    put(part, parts, "person", line.get(kind.member));
                    put(part, parts, "text", function.isEmpty() ? "ผู้ทำงาน" : function);
                    return part;
                })
                .toList();
        return draft.with(parts, people);
    }

    /** The steps of the process, numbered, as the duties of the group. */
    private String duties(RecordRow matter) {
        ProcessVersionKind version = versions.kind();
        return matter.get(cases.kind().version)
                .flatMap(id -> versions.find(matter.head().office(), id))
                .map(edition -> GraphReader.steps(version, edition).stream()
                        .map(step -> step.get(version.stepNo) + ". " + step.get(version.chart))
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    private static void put(RecordDraft draft, FieldSet of, String name, @Nullable Object value) {
        Optional<Field<?>> field = of.field(name);
        draft.with(field.orElseThrow(() -> Rejected.of("", "processes.error.no-order")), value);
    }

    /** Hears that an order is in force: the group of the case from which it was drafted is appointed; how many were. */
    public int hear(Caller system, DomainEvent happening) {
        if (!happening.type().equals(IN_FORCE)) {
            return 0;
        }
        CaseKind kind = cases.kind();
        int appointed = 0;
        for (RecordRow row : cases.internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.orderKey.is(ORDER + ":" + happening.recordId()),
                                kind.in(kind.planned, kind.running, kind.paused)))) {
            RecordRow matter = cases.find(system.office(), row.id()).orElseThrow();
            if (matter.get(kind.committee).isEmpty()) {
                RecordLink link = matter.lines(kind.links).stream()
                        .map(line -> line.get(kind.linked))
                        .filter(one -> one.type().equals(ORDER) && one.id() == happening.recordId())
                        .findFirst()
                        .orElse(new RecordLink(ORDER, happening.recordId(), subject(matter)));
                cases.internal().act(system, matter, kind.appoint, new RecordDraft().with(kind.committee, link), "");
                appointed++;
            }
        }
        return appointed;
    }
}
