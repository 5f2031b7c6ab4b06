/** Plans, engagements with their programme, samples and working papers, findings and what becomes of them. */
@NullMarked
package org.khet.audit.internal.engagement;

import org.jspecify.annotations.NullMarked;
