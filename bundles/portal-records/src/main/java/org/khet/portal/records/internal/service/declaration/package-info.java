/** What is wrong with declarations, before any record is made. */
@NullMarked
package org.khet.portal.records.internal.service.declaration;

import org.jspecify.annotations.NullMarked;
