package org.khet.year.office;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.year.runtime.ProductRuntime;

/** An office whose people act through the services of the product, each with the rights of the own account. */
public final class PlayedOffice {
    private final ProductRuntime runtime;
    private final OfficeId id;
    private final String code;
    private final Map<String, Accounts.Account> accounts = new HashMap<>();
    private final List<School> schools;

    PlayedOffice(ProductRuntime runtime, OfficeId id, String code) {
        this.runtime = runtime;
        this.id = id;
        this.code = code;
        Caller portal = system();
        runtime.service(Accounts.class)
                .list(portal, "", 0, 200)
                .forEach(account -> accounts.put(account.name(), account));
        schools = runtime.service(Schools.class).search(id, "", java.time.LocalDate.of(2026, 10, 1), 100);
    }

    /** Key. */
    public OfficeId id() {
        return id;
    }

    /** Code, e.g. {@code KT1}. */
    public String code() {
        return code;
    }

    /** Where it runs. */
    public ProductRuntime runtime() {
        return runtime;
    }

    /** The portal itself. */
    public Caller system() {
        return runtime.service(Callers.class).system(id);
    }

    /** Somebody with the own rights of today. */
    public Caller caller(YearPost post) {
        return caller(post.number());
    }

    /** The head (H) or the clerk (U) of a school, by its place in {@link #schools}. */
    public Caller school(int place, String who) {
        return caller(sign(place, who));
    }

    private String sign(int place, String who) {
        String number = schools.get(place).name().replaceAll("\\D+", "");
        return "s" + number + "-" + who;
    }

    private Accounts.Account account(String name) {
        String sign = (code + "-" + name).toLowerCase(Locale.ROOT);
        Accounts.Account known = accounts.get(sign);
        if (known == null) {
            throw new IllegalArgumentException(sign + " is none of " + accounts.keySet());
        }
        return known;
    }

    private Caller caller(String name) {
        return runtime.service(Callers.class).caller(account(name).id(), id).orElseThrow();
    }

    /** Key of a person. */
    public PersonId person(YearPost post) {
        return account(post.number()).person();
    }

    /** Key of the clerk of a school. */
    public PersonId clerk(int place) {
        return account(sign(place, "u")).person();
    }

    /** Key of a unit. */
    public UnitId unit(String unit) {
        return runtime.service(Units.class).findByCode(id, unit).map(Unit::id).orElseThrow();
    }

    /** Its schools with a clerk and a head, in the order of their keys. */
    public List<SchoolId> schools() {
        return schools.stream().map(School::id).toList();
    }

    /** A draft of pairs of fields and values; lines take a list of drafts. */
    public static RecordDraft draft(Object... pairs) {
        RecordDraft draft = new RecordDraft();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] instanceof Lines lines) {
                draft.with(lines, drafts(pairs[i + 1]));
            } else {
                draft.with((Field<?>) pairs[i], pairs[i + 1]);
            }
        }
        return draft;
    }

    private static List<RecordDraft> drafts(Object value) {
        return ((List<?>) value).stream().map(RecordDraft.class::cast).toList();
    }

    /** A paper that was signed or came along, as a file. */
    public List<Files.Staged> paper() {
        return List.of(runtime.service(Files.class)
                .stage(
                        "paper.pdf",
                        new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8)),
                        new FileRules(1 << 20, Set.of("application/pdf"))));
    }

    /** Somebody makes a record. */
    public <K extends RecordKind> RecordRow make(RecordService<K> service, Caller who, Object... pairs) {
        return service.create(who, draft(pairs));
    }

    /** Somebody does something with a record as it stands. */
    public <K extends RecordKind> RecordRow act(
            RecordService<K> service, Caller who, RecordRow row, Action action, Object... asked) {
        return service.act(
                who, now(service, row.id()), action, draft(asked), action.name().isEmpty() ? "" : reason(action));
    }

    private static String reason(Action action) {
        return "เหตุผลของการ " + action.name();
    }

    /** A record as it stands. */
    public <K extends RecordKind> RecordRow now(RecordService<K> service, long key) {
        return service.find(id, key).orElseThrow();
    }
}
