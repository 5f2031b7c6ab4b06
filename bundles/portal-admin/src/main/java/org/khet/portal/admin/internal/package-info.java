/** Screens of those who keep offices, people and schools. */
@NullMarked
package org.khet.portal.admin.internal;

import org.jspecify.annotations.NullMarked;
