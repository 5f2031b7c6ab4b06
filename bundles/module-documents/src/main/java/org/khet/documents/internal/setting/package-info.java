/** Settings, code lists and services that every topic of the module uses. */
@NullMarked
package org.khet.documents.internal.setting;

import org.jspecify.annotations.NullMarked;
