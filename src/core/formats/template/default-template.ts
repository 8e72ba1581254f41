/**
 * Our own layout of Markdown (`markdown.ts`) as a template, for the reader to start from: it gives the same file, which
 * a test proves. The layout itself is written in code, so that an export needs no template engine.
 */
export const defaultTemplate = `{%- if alone -%}
---
title: {{ article.title | yaml }}
url: {{ article.url | yaml }}
{%- if article.site %}
site: {{ article.site | yaml }}
{%- endif %}
{%- if article.author %}
author: {{ article.author | yaml }}
{%- endif %}
{%- if article.published %}
published: {{ article.published | yaml }}
{%- endif %}
{%- if article.modified %}
modified: {{ article.modified | yaml }}
{%- endif %}
{%- if article.language %}
language: {{ article.language | yaml }}
{%- endif %}
created: {{ article.created | yaml }}
exported: {{ exported | yaml }}
{%- if tags.size > 0 %}
tags:
{%- for tag in tags %}
  - {{ tag | yaml }}
{%- endfor %}
{%- endif %}
---

{% endif -%}
# {{ article.heading | link: article.url }}
{%- if article.credits.size > 0 %}

{% for credit in article.credits %}{{ credit }}{% unless forloop.last %} · {% endunless %}{% endfor %}
{%- endif %}
{%- for group in note_groups %}

## {{ group.heading }}
{%- for note in group.notes %}
{%- if note.quote %}

{{ note.quote | quote }}
{%- endif %}
{%- if note.body %}

{{ note.body | markdown }}
{%- endif %}

{% if note.quote %}{{ labels.show_in_article | link: note.link }}{% else %}{{ labels.page_note }}{% endif %} · {{ note.colour }}{% if note.status %} · {{ note.status }}{% endif %}{% for tag in note.tags %} · #{{ tag | tag }}{% endfor %}
{%- endfor %}
{%- endfor %}
{%- for group in name_groups %}

## {{ group.heading }}
{% for entity in group.names %}
- **{{ entity.name }}**{% if entity.aliases.size > 0 %} ({% for alias in entity.aliases %}{{ alias }}{% unless forloop.last %}, {% endunless %}{% endfor %}){% endif %} × {{ entity.mentions }}
{%- endfor %}
{%- endfor %}
{%- if timeline.size > 0 %}

## {{ labels.timeline }}
{% for event in timeline %}
- **{{ event.date }}**: {{ event.label }}
{%- endfor %}
{%- endif %}
{%- if alone %}

---

{{ labels.exported_with }}
{%- endif %}
`;
