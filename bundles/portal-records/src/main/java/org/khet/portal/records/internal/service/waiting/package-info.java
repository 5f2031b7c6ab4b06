/** Where records stand among those that wait for somebody. */
@NullMarked
package org.khet.portal.records.internal.service.waiting;

import org.jspecify.annotations.NullMarked;
