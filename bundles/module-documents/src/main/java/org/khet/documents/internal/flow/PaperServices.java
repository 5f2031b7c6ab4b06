package org.khet.documents.internal.flow;

import java.time.Clock;
import org.khet.documents.internal.chain.ChainServices;
import org.khet.documents.internal.template.PrintServices;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.SecondFactorCheck;

/**
 * What papers ask of the portal.
 *
 * @param chain        for chains
 * @param print        for printing
 * @param transactions transactions
 * @param files        stored files
 * @param records      records of all modules
 * @param duties       what assignment orders give
 * @param clock        the time
 * @param secondFactor second factors of who signs
 */
public record PaperServices(
        ChainServices chain,
        PrintServices print,
        Transactions transactions,
        Files files,
        RecordServices records,
        DutyOrders duties,
        Clock clock,
        SecondFactorCheck secondFactor) {}
