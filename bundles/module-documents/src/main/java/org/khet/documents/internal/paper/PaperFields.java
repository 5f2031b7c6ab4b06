package org.khet.documents.internal.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;

/** What a paper says and what becomes of it, before its states. Source: kinds-documents §5. */
@SuppressWarnings("this-escape") // a declaration: nothing reads it before it is whole
public abstract class PaperFields extends RecordKind {
    private static final int BODY = 8000;

    public final Field<String> sort;
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> drafter =
            person("drafter").initially(now -> now.caller().person());
    public final Field<String> number =
            text("number", 60).searched().sorted().orEmpty().byCode();
    public final Field<Optional<Integer>> running =
            whole("running", 1, 9_999_999).byCode().optional();
    public final Field<Optional<Integer>> numberYear =
            whole("number_year", 2400, 2999).byCode().optional();
    public final Field<Optional<LocalDate>> dated = day("dated").byCode().optional();
    public final Field<String> subject = text("subject", 300).searched().wide();
    public final Field<String> addressee = text("addressee", 200).orEmpty();
    public final Field<String> through = text("through", 200).orEmpty();
    public final Field<Optional<Long>> template =
            record("template", "documents.template").optional();
    public final Field<String> body = longText("body", BODY).marked().orEmpty();
    public final Field<String> enclosures = longText("enclosures", 1000).orEmpty();
    public final Field<Optional<List<FileId>>> files =
            files("files", PaperFiles.LETTER, PaperFiles.MOST).optional();
    public final Field<String> urgency =
            code("urgency", DocumentsCodes.URGENCY).filtered().initially("NORMAL");
    public final Field<String> secrecy = code("secrecy", DocumentsCodes.SECRECY).initially(DocumentsCodes.NOT_SECRET);
    public final Field<Boolean> secret =
            yesNo("secret").formula(row -> !row.get(secrecy).equals(DocumentsCodes.NOT_SECRET));
    public final Field<Optional<BigDecimal>> baht = baht("baht").optional();
    public final Field<Optional<Long>> replaces;
    public final Field<Optional<Long>> reserved =
            record("reserved", "documents.number").optional();
    /** A register of the office's own that numbers it instead of that of its sort. */
    public final Field<Optional<Long>> ownBook =
            record("own_book", "documents.register").optional();

    public final Field<Optional<RecordLink>> about = link("about").byCode().optional();
    public final Field<String> askKey = text("ask_key", 80).byCode().orEmpty().unseen();
    public final Field<String> askSort = text("ask_sort", 60).byCode().orEmpty().unseen();
    public final Field<Optional<Long>> register =
            record("register", "documents.register").byCode().optional();
    public final Field<Integer> pass = whole("pass", 1, 999).byCode().initially(1);
    public final Field<String> rule = text("rule_name", 120).byCode().orEmpty();
    public final Field<Optional<PersonId>> waitsFor =
            person("waits_for").byCode().filtered().optional();
    public final Field<Optional<PersonId>> signer = person("signer").byCode().optional();
    public final Field<String> signedName = text("signed_name", 200).byCode().orEmpty();
    public final Field<String> signLine = text("sign_line", 500).byCode().orEmpty();
    public final Field<Optional<Instant>> signedAt =
            instant("signed_at").byCode().optional();
    public final Field<Optional<Instant>> undoUntil =
            instant("undo_until").byCode().optional();
    public final Field<Optional<PaperFault>> fault =
            choice("fault", PaperFault.class).byCode().filtered().optional();

    /** Who reads a secret paper beside its drafter; who is asked about it joins them. */
    public final Lines readers;

    public final Field<PersonId> reader;
    public final Lines checks;
    public final Field<String> checkItem;
    public final Field<Boolean> checkGood;
    public final Field<String> checkRemark;
    public final Lines passes;
    public final Field<Integer> passNo;
    public final Field<String> passText;
    public final Field<String> passReason;

    PaperFields(String name, String table, CodeList sorts) {
        super("documents", name, table);
        sort = code("sort", sorts).filtered();
        replaces = record("replaces", "documents." + name).byCode().optional();
        readers = lines("readers", table + "_reader", 0, 50);
        reader = readers.person("reader");
        checks = lines("checks", table + "_check", 0, 30);
        checkItem = checks.text("item", 200);
        checkGood = checks.yesNo("good");
        checkRemark = checks.text("remark", 300).orEmpty();
        passes = lines("passes", table + "_pass", 0, 200).byCode();
        passNo = passes.whole("pass_no", 1, 999);
        passText = passes.longText("text", 16_000).marked();
        passReason = passes.text("reason", 500);
    }
}
