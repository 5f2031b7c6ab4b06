package org.khet.portal.core.internal.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.api.admin.demo.DemoAccounts;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/** Remembers which accounts were opened. */
final class RecordingAccounts implements DemoAccounts {
    final Map<String, List<Grant>> grants = new TreeMap<>();

    @Override
    public void open(OfficeId office, String officeCode, PersonId person, String name, List<Grant> roles) {
        grants.put(name, roles);
    }

    @Override
    public void remove(OfficeId office) {
        grants.clear();
    }
}
