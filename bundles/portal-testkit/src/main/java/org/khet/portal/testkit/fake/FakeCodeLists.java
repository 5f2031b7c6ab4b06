package org.khet.portal.testkit.fake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Settings;

/** Code lists in memory; the shipped content until a test replaces it. */
public final class FakeCodeLists implements CodeLists {
    private record Key(OfficeId office, String list) {}

    private final Map<Key, List<CodeList.Code>> changed = new HashMap<>();

    @Override
    public List<CodeList.Code> of(OfficeId office, CodeList list) {
        return changed.getOrDefault(new Key(office, list.id()), list.standard());
    }

    @Override
    public void replace(Caller caller, CodeList list, List<CodeList.Code> codes) {
        caller.require(Settings.CONFIGURE);
        changed.put(new Key(caller.office(), list.id()), List.copyOf(codes));
    }
}
