package org.khet.portal.core.internal.post;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportField.Kind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.row.RowParts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The posts of an office (กรอบอัตรากำลัง) as a list that can be imported, with who holds them. A number that is there gets the
 * values of the row; who holds a post stays. Source: core C.1, CORE-12, CORE-104.
 */
@Component(service = ImportTarget.class)
public final class PostImporter implements ImportTarget {
    /** Id of this list. */
    public static final String ID = "core.posts";

    static final String NUMBER = "number";
    static final String LINE = "line";
    static final String TYPE = "type";
    static final String RANK = "rank";
    static final String UNIT = "unit";
    static final String HOLDER = "holder";
    static final String FROM = "from";

    private static final int SHORT = 40;
    private static final int LONG = 300;
    private static final List<ImportField> FIELDS = List.of(
            field(NUMBER, Kind.TEXT, true, SHORT, "ตำแหน่งเลขที่", "เลขที่ตำแหน่ง", "เลขที่", "Post number", "Number"),
            field(LINE, Kind.TEXT, true, LONG, "ตำแหน่ง", "ชื่อตำแหน่ง", "สายงาน", "ตำแหน่งในสายงาน", "Line", "Post"),
            field(TYPE, Kind.TEXT, false, LONG, "ประเภท", "ประเภทตำแหน่ง", "Type"),
            field(RANK, Kind.TEXT, false, LONG, "ระดับ", "ระดับตำแหน่ง", "Rank", "Level"),
            field(UNIT, Kind.TEXT, false, LONG, "กลุ่ม", "กลุ่ม/หน่วย", "สังกัด", "หน่วยงาน", "Unit", "Group"),
            field(
                    HOLDER,
                    Kind.TEXT,
                    false,
                    LONG,
                    "ผู้ครองตำแหน่ง",
                    "ผู้ดำรงตำแหน่ง",
                    "ชื่อผู้ครองตำแหน่ง",
                    "ชื่อ-นามสกุล",
                    "ชื่อ-สกุล",
                    "Holder",
                    "Full name"),
            field(
                    FROM,
                    Kind.DAY,
                    false,
                    SHORT,
                    "ครองตั้งแต่",
                    "ตั้งแต่วันที่",
                    "วันที่ดำรงตำแหน่ง",
                    "Held from",
                    "From"));

    private final PostRegister desk;
    private final PostRecords records;
    private final PostVocabulary vocabulary;
    private final PostImportUndo undo;
    private final OfficeAudit trail;

    /** By what posts are written, what is there, what lists call it, and what takes them back. */
    @Activate
    public PostImporter(
            @Reference PostRegister desk,
            @Reference PostRecords records,
            @Reference PostVocabulary vocabulary,
            @Reference PostImportUndo undo,
            @Reference OfficeAudit trail) {
        this.desk = desk;
        this.records = records;
        this.vocabulary = vocabulary;
        this.undo = undo;
        this.trail = trail;
    }

    private static ImportField field(String id, Kind kind, boolean needed, int most, String... heads) {
        return new ImportField(id, "core.posts.field." + id, kind, needed, most, List.of(heads));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String link() {
        return "admin/posts";
    }

    @Override
    public Permission permission() {
        return People.EDIT;
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public String name(Map<String, String> values) {
        return (values.getOrDefault(NUMBER, "") + " " + values.getOrDefault(LINE, "")).strip();
    }

    /** Whoever has no day of the own in the file holds the post from that day on. */
    @Override
    public boolean isDated() {
        return true;
    }

    @Override
    public List<FindingKind> kinds() {
        return PostFindings.ALL;
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        OfficeId office = caller.office();
        PostTerms words = vocabulary.of(office);
        var posts = records.posts().all(office);
        var keys = posts.values().stream().map(one -> one.value().id()).toList();
        Map<PostId, PersonId> held = new HashMap<>();
        records.holders().on(office, keys, trail.today()).forEach((post, one) -> held.put(post, one.person()));
        var check = new PostRowValidator(words, posts, held, findings, trail.today());
        rows.forEach(check::row);
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        var store = new PostBatchWriter(caller, desk, vocabulary.of(caller.office()), arrival.from());
        List<Long> there =
                rows.stream().map(ImportRow::key).filter(key -> key != 0).toList();
        undo.keep(caller.office(), there, journal, () -> {
            Set<Long> written = new HashSet<>();
            int done = 0;
            for (ImportRow row : rows) {
                written.add(store.write(row).value());
                journal.done(++done);
            }
            return written;
        });
    }

    /** New ones too: each of them is on the trail. */
    @Override
    public List<List<ImportRow>> parts(List<ImportRow> rows, int most) {
        return RowParts.inOrder(rows, most);
    }

    @Override
    public Optional<ImportUndo> undo() {
        return Optional.of(undo.undo());
    }
}
