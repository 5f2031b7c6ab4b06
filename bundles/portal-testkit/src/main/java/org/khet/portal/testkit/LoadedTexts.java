package org.khet.portal.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.i18n.TextCatalog;

/** Texts of the bundles under test, read once for all tests of a run: they do not change meanwhile. Safe for concurrent use. */
public final class LoadedTexts {
    private static final Map<String, TextCatalog> READ = new ConcurrentHashMap<>();
    private static final Map<String, TextCatalog> OVER_RECORDS = new ConcurrentHashMap<>();

    private LoadedTexts() {}

    /** The texts of a module on the class path of the tests. */
    public static TextCatalog of(String module) {
        return READ.computeIfAbsent(module, id -> TextCatalog.load(LoadedTexts.class.getClassLoader(), id));
    }

    /** The same over those of the record layer, as a module shows its kinds. */
    public static TextCatalog ofKindsOf(String module) {
        return OVER_RECORDS.computeIfAbsent(module, id -> of(id).over(of("records")));
    }
}
