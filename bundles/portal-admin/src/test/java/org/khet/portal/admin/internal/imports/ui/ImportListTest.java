package org.khet.portal.admin.internal.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;

/** The page of an import is named after its list: one of the core has words of its own, one of a module the name of the list. */
class ImportListTest {
    private final TextCatalog texts = TextCatalog.load(ImportList.class.getClassLoader(), "admin");

    @Test
    void listOfAModule_isNamedByItsModule() {
        ImportList list = ImportList.ofModule("admin.schools", "admin/schools", "admin.schools.title");

        assertThat(list.name(texts.in(TextCatalog.THAI))).isEqualTo("โรงเรียน");
        assertThat(list.title(texts.in(TextCatalog.THAI))).isEqualTo("นำเข้า โรงเรียน จากไฟล์");
        assertThat(list.title(texts.in(Locale.ENGLISH))).isEqualTo("Import Schools from a file");
        assertThat(texts.in(TextCatalog.THAI).has(list.words() + ".import.sub")).isTrue();
    }

    @Test
    void listOfTheCore_hasItsOwnWords() {
        ImportList list = new ImportList("core.schools", "admin/schools", "admin.schools");

        assertThat(list.title(texts.in(TextCatalog.THAI))).isEqualTo("นำเข้ารายชื่อโรงเรียน");
    }
}
