//! JSON, read with little code.
//!
//! # Context
//! A phone reads some sixty types from JSON: answers of the server, its own storage, language packs. `serde_json` reads
//! straight from the text into each of them, which is quick and makes a copy of its parser for every type: a seventh of
//! the participants' program.
//!
//! # Design
//! `serde_json` reads the text once into a [`Value`], and one small [`Deserializer`] walks that. It asks a derived type
//! for one thing only (an object for a struct, a name for a field), so that the ways of reading a type that nobody
//! writes are not compiled; and its error says nothing but that the JSON is another one, as that is all that a phone
//! does with it.
//!
//! # Limits
//! For what the wire and the storage hold: no floats but in what is kept as it is, no bytes, and no enums with a tag
//! inside or flattened or untagged ones, whose readers are large. Texts nested more than 128 deep are refused, by
//! `serde_json`.

use serde::de::{
    self, DeserializeOwned, DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::{Deserializer, forward_to_deserialize_any};
use serde_json::{Map, Value};

/// A text is not JSON, or not the JSON of the type that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the JSON that was expected here")]
pub struct OtherJson;

impl de::Error for OtherJson {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Reads a value from the bytes of a JSON text.
///
/// ```
/// use stegvis_shared::json;
/// assert_eq!(json::from_slice(br#"["a", "b"]"#), Ok(vec!["a".to_owned(), "b".to_owned()]));
/// assert_eq!(json::from_slice::<bool>(b"<html>"), Err(json::OtherJson));
/// ```
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, OtherJson> {
    T::deserialize(Json(&parse(bytes)?))
}

/// Reads a value from parsed JSON.
pub(crate) fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, OtherJson> {
    T::deserialize(Json(value))
}

fn parse(bytes: &[u8]) -> Result<Value, OtherJson> {
    serde_json::from_slice(bytes).map_err(|_| OtherJson)
}

/// A value that a type is read from.
#[derive(Clone, Copy)]
struct Json<'a>(&'a Value);

impl<'de> Deserializer<'de> for Json<'de> {
    type Error = OtherJson;

    /// For what is kept as it is, whatever it is.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(_) => self.deserialize_bool(visitor),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), ..) => visitor.visit_u64(number),
                (None, Some(number), _) => visitor.visit_i64(number),
                (None, None, Some(number)) => visitor.visit_f64(number),
                (None, None, None) => Err(OtherJson),
            },
            Value::String(text) => visitor.visit_str(text),
            Value::Array(_) => self.deserialize_seq(visitor),
            Value::Object(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        visitor.visit_bool(self.0.as_bool().ok_or(OtherJson)?)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        visitor.visit_u64(self.0.as_u64().ok_or(OtherJson)?)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        visitor.visit_i64(self.0.as_i64().ok_or(OtherJson)?)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        visitor.visit_str(self.0.as_str().ok_or(OtherJson)?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, OtherJson> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        visitor.visit_seq(Elements(self.0.as_array().ok_or(OtherJson)?.iter()))
    }

    /// An array of just so many.
    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, OtherJson> {
        match self.0.as_array() {
            Some(elements) if elements.len() == length => self.deserialize_seq(visitor),
            _ => Err(OtherJson),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        let fields = self.0.as_object().ok_or(OtherJson)?;
        visitor.visit_map(Fields { rest: fields.iter(), value: &Value::Null })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, OtherJson> {
        self.deserialize_map(visitor)
    }

    /// A name alone, or an object of one name and what belongs to it.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, OtherJson> {
        visitor.visit_enum(self.variant()?)
    }

    forward_to_deserialize_any! {
        i8 i16 i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct identifier
    }
}

impl<'a> Json<'a> {
    fn variant(self) -> Result<Variant<'a>, OtherJson> {
        let one = |fields: &'a Map<String, Value>| match fields.len() {
            1 => fields.iter().next(),
            _ => None,
        };
        match self.0 {
            Value::String(name) => Ok(Variant { name, content: &Value::Null }),
            Value::Object(fields) => {
                one(fields).map(|(name, content)| Variant { name, content }).ok_or(OtherJson)
            }
            _ => Err(OtherJson),
        }
    }
}

/// The elements of an array.
struct Elements<'a>(std::slice::Iter<'a, Value>);

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = OtherJson;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, OtherJson> {
        self.0.next().map(|element| seed.deserialize(Json(element))).transpose()
    }
}

/// The fields of an object, by name.
struct Fields<'a> {
    rest: serde_json::map::Iter<'a>,
    value: &'a Value,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = OtherJson;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, OtherJson> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        self.value = value;
        seed.deserialize(Name(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, OtherJson> {
        seed.deserialize(Json(self.value))
    }
}

/// One case of an enum; the content of one that holds nothing is null.
struct Variant<'a> {
    name: &'a str,
    content: &'a Value,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = OtherJson;
    type Variant = Json<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Json<'de>), OtherJson> {
        Ok((seed.deserialize(Name(self.name))?, Json(self.content)))
    }
}

impl<'de> VariantAccess<'de> for Json<'de> {
    type Error = OtherJson;

    fn unit_variant(self) -> Result<(), OtherJson> {
        self.0.as_null().ok_or(OtherJson)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, OtherJson> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, OtherJson> {
        Err(OtherJson)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, OtherJson> {
        self.deserialize_map(visitor)
    }
}

/// The name of a field or of a case; a number where a map is sorted by numbers.
struct Name<'a>(&'a str);

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = OtherJson;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        visitor.visit_str(self.0)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherJson> {
        visitor.visit_u32(self.0.parse().map_err(|_| OtherJson)?)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
