package org.khet.portal.core.internal.file;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;

/** How far an office narrows what its registers take as files; a register never takes more than it says itself. Source: core E-17, CORE-59. */
public final class FileSettings {
    /** Largest file in megabytes. */
    public static final Setting<Integer> MEGABYTES =
            Setting.number("core.setting.fileMegabytes", 50, 1, 200, "core E-17");
    /** Whether pictures are taken. */
    public static final Setting<Boolean> PICTURES = Setting.flag("core.setting.filePictures", true, "core E-17");
    /** Whether documents and workbooks of office programs are taken. */
    public static final Setting<Boolean> DOCUMENTS = Setting.flag("core.setting.fileDocuments", true, "core E-17");

    private static final Set<String> OFFICE = Set.of(MediaTypes.DOCX, MediaTypes.XLSX);

    private FileSettings() {}

    /** All of them. */
    public static List<Setting<?>> all() {
        return List.of(MEGABYTES, PICTURES, DOCUMENTS);
    }

    /** The rules of a register as the office has them; where nothing would be left, those of the register. */
    static FileRules narrowed(Settings settings, OfficeId office, FileRules rules, LocalDate today) {
        Set<String> types = new HashSet<>(rules.types());
        if (!settings.get(office, PICTURES, today)) {
            types.removeIf(MediaTypes::isPicture);
        }
        if (!settings.get(office, DOCUMENTS, today)) {
            types.removeAll(OFFICE);
        }
        long most = Math.min(rules.mostBytes(), (long) settings.get(office, MEGABYTES, today) << 20);
        return new FileRules(most, types.isEmpty() ? rules.types() : types);
    }
}
