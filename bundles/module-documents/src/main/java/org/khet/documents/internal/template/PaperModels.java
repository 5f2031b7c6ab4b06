package org.khet.documents.internal.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.chain.ChainEngine;
import org.khet.documents.internal.chain.LevelAnswer;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.text.MarkedText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/** The words of a paper by the fields of templates; papers are Thai. Source: core D-04, D-06, D-07, E-26, CORE-29. */
public final class PaperModels {
    private static final List<String> SIX = List.of("NOTE", "ALLOW", "AGREE", "APPROVE", "SIGNED", "DIARY");
    private static final String DRAFT = "ร่าง";
    private static final String CANCELLED = "ยกเลิก";
    private static final int SHORT_TICK = 13;
    private final PrintServices portal;
    private final ChainEngine chain;

    /** Over people, units and the levels of chains. */
    public PaperModels(PrintServices portal, ChainEngine chain) {
        this.portal = portal;
        this.chain = chain;
    }

    /** All fields of a paper; {@code code} empty marks a draft. */
    public Map<String, Object> of(PaperRegistry.Found paper, String code) {
        PaperKind kind = paper.kind();
        RecordRow row = paper.row();
        OfficeId office = row.head().office();
        Map<String, Object> model = empty();
        Letterheads.Letterhead head = portal.letterheads().of(office, TextCatalog.THAI);
        model.put("office", head.office().replaceAll(" (?=[0-9])", "\u00a0")); // no line begins with the number alone
        model.put("watermark", mark(paper, head.watermark(), code));
        model.put("isDraft", code.isEmpty());
        model.put(
                "unit",
                portal.units().find(office, row.get(kind.unit)).map(Unit::name).orElse(""));
        model.put(
                "phone",
                portal.units().find(office, row.get(kind.unit)).map(Unit::phone).orElse(""));
        model.put("number", row.get(kind.number));
        model.put("date", row.get(kind.dated).map(ThaiDate::longDate).orElse(""));
        model.put("subject", row.get(kind.subject));
        model.put("to", row.get(kind.addressee));
        model.put("through", row.get(kind.through));
        model.put("paragraphs", row.get(kind.body).isBlank() ? List.of() : List.of(new MarkedText(row.get(kind.body))));
        model.put("enclosures", row.get(kind.enclosures));
        model.put("urgency", word(office, DocumentsCodes.URGENCY, row.get(kind.urgency), "NORMAL"));
        model.put("secrecy", word(office, DocumentsCodes.SECRECY, row.get(kind.secrecy), DocumentsCodes.NOT_SECRET));
        person(model, office, row.get(kind.drafter), "drafter", "drafterPosition");
        model.putAll(kind.model(row));
        model.put("opinions", opinions(office, row, kind));
        model.put("ticks", kind instanceof MemoKind memo ? ticks(office, row.get(memo.ticks)) : List.of());
        model.put("instruction", kind instanceof MemoKind memo ? row.get(memo.instruction) : "");
        model.put("signer", row.get(kind.signedName));
        model.put("signLine", row.get(kind.signLine));
        model.put("signDate", row.get(kind.signedAt).map(PaperModels::day).orElse(""));
        model.put("verify", !code.isEmpty());
        model.put("code", code);
        return model;
    }

    /** What stands across each page: that the office is invented, that the paper is cancelled, that it is a draft. Source: core E-12. */
    private static String mark(PaperRegistry.Found paper, String invented, String code) {
        if (paper.row().state().equals(paper.kind().cancelled)) {
            return (invented + " " + CANCELLED).strip();
        }
        return invented.isEmpty() && code.isEmpty() ? DRAFT : invented;
    }

    /** A model in which every field is there and says nothing. */
    static Map<String, Object> empty() {
        Map<String, Object> model = new HashMap<>();
        TemplateFields.KNOWN.stream().filter(name -> !name.equals(".")).forEach(name -> model.put(name, ""));
        List.of("paragraphs", "opinions", "ticks", "basis", "parts", "groups", "persons", "duties", "deputies")
                .forEach(name -> model.put(name, List.of()));
        return model;
    }

    private static String day(Instant at) {
        return ThaiDate.longDate(OfficeTime.day(at));
    }

    private String word(OfficeId office, CodeList list, String code, String usual) {
        return code.equals(usual)
                ? ""
                : portal.codes().of(office, list).stream()
                        .filter(one -> one.code().equals(code))
                        .map(CodeList.Code::thai)
                        .findFirst()
                        .orElse(code);
    }

    private void person(Map<String, Object> model, OfficeId office, PersonId id, String name, String position) {
        Optional<Person> person = portal.people().find(office, id);
        model.put(name, person.map(Person::fullName).orElse(""));
        model.put(position, person.map(Person::position).orElse(""));
    }

    /** Opinions of the pass that is running or was signed, without the signature itself. */
    private List<Map<String, String>> opinions(OfficeId office, RecordRow row, PaperKind kind) {
        LevelKind of = chain.registers().levels().kind();
        Caller system = portal.callers().system(office);
        List<Map<String, String>> all = new ArrayList<>();
        for (RecordRow level : chain.of(row, row.get(kind.pass), system)) {
            if (level.get(of.answer).filter(one -> one == LevelAnswer.GIVEN).isPresent()) {
                PersonId by = level.get(of.decidedBy).orElseThrow();
                all.add(Map.of(
                        "title",
                        level.get(of.label),
                        "words",
                        level.get(of.opinion),
                        "name",
                        portal.people().find(office, by).map(Person::fullName).orElse(""),
                        "line",
                        level.get(of.signLine),
                        "date",
                        level.get(of.decidedAt).map(PaperModels::day).orElse("")));
            }
        }
        return all;
    }

    /** The six ticks in the order of the form, then those of the office, in two columns. */
    private List<Map<String, Object>> ticks(OfficeId office, Optional<Set<String>> on) {
        List<CodeList.Code> all = portal.codes().of(office, DocumentsCodes.TICK);
        List<CodeList.Code> shown = new ArrayList<>();
        SIX.forEach(code -> all.stream().filter(one -> one.code().equals(code)).forEach(shown::add));
        all.stream()
                .filter(one -> one.parent() != null && !SIX.contains(one.code()))
                .filter(one -> one.active()
                        || on.filter(set -> set.contains(one.code())).isPresent())
                .forEach(shown::add);
        Set<String> ticked = on.orElse(Set.of());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            boolean two = i + 1 < shown.size() && isShort(shown.get(i)) && isShort(shown.get(i + 1));
            Map<String, Object> row = new HashMap<>();
            row.put("leftLabel", shown.get(i).thai());
            row.put("leftOn", ticked.contains(shown.get(i).code()));
            row.put("rightLabel", two ? shown.get(i + 1).thai() : "");
            row.put("rightOn", two && ticked.contains(shown.get(i + 1).code()));
            rows.add(row);
            i += two ? 1 : 0;
        }
        return rows;
    }

    /** Whether the words of a tick stand in half the width of the order without a break; signs above and below take no room. */
    private static boolean isShort(CodeList.Code code) {
        return code.thai().replaceAll("\\p{Mn}", "").length() <= SHORT_TICK;
    }
}
