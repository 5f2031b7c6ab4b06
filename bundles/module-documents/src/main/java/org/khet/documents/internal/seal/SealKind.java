package org.khet.documents.internal.seal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.structure.UnitId;

/**
 * Seals: the bytes of an issued paper, once, and their hash. What is sealed is never changed; a correction is a new version of the
 * paper with a seal of its own. Source: kinds-documents §8, core E-18, CORE-58.
 */
public final class SealKind extends RecordKind {
    public final Field<String> paper = text("paper", 60).unique().forSearchOnly();
    public final Field<String> code = text("verify_code", 40).unique();
    public final Field<String> number = text("number", 60).searched().orEmpty();
    public final Field<Optional<LocalDate>> dated = day("dated").optional();
    public final Field<UnitId> unit = unit("unit");
    public final Field<Boolean> secret = yesNo("secret");
    public final Field<String> subject = text("subject", 300);
    public final Field<List<FileId>> file = file("file", PaperFiles.SCAN);
    public final Field<String> hash = text("sha256", 64);
    public final Lines readers = lines("readers", "doc_seal_reader", 0, 60).byCode();
    public final Field<PersonId> reader = readers.person("reader");

    /** The kind as the module keeps it. */
    public SealKind() {
        super("documents", "seal", "doc_seal");
        rights(PaperPermissions.VIEW, PaperPermissions.SIGN);
        byCodeOnly();
        belongsTo(unit);
        readers(secret, reader, PaperPermissions.SECRET);
        titled(number);
        list(number, dated, unit, hash);
        hiddenInMenu();
    }
}
