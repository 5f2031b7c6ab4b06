package org.khet.portal.records.internal.service;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Makes staged files of a record and its lines files of the office, in the running transaction. */
final class StagedFiles {
    private final Files files;
    private final Caller caller;

    StagedFiles(Files files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    RecordRow kept(RecordRow row) {
        RecordRow all = row;
        for (Field<?> field : row.kind().fields()) {
            if (field.type() instanceof FieldType.FileList && row.raw(field) instanceof List<?> handedIn) {
                all = all.with(field, keys(handedIn));
            }
        }
        for (Lines of : row.kind().lines()) {
            if (of.fields().stream().anyMatch(field -> field.type() instanceof FieldType.FileList)) {
                all = all.with(
                        of, row.lines(of).stream().map(line -> kept(of, line)).toList());
            }
        }
        return all;
    }

    private RecordLine kept(Lines of, RecordLine line) {
        RecordLine all = line;
        for (Field<?> field : of.fields()) {
            if (field.type() instanceof FieldType.FileList && line.raw(field) instanceof List<?> handedIn) {
                all = all.with(field, keys(handedIn));
            }
        }
        return all;
    }

    private List<FileId> keys(List<?> handedIn) {
        List<FileId> keys = new ArrayList<>();
        for (Object file : handedIn) {
            keys.add(file instanceof Files.Staged staged ? files.keep(caller, staged) : (FileId) file);
        }
        return keys;
    }
}
