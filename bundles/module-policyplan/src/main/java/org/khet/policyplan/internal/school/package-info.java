/** Mergers, closings and transfers of schools with their approvals. */
@NullMarked
package org.khet.policyplan.internal.school;

import org.jspecify.annotations.NullMarked;
